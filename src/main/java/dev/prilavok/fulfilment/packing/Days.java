package dev.prilavok.fulfilment.packing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Days that somebody looks at, both included. */
record Days(LocalDate from, LocalDate to) {
    private static final int USUAL = 90;

    /** What was typed; the last three months when nothing was, null when it makes no sense. */
    static @Nullable Days read(String from, String to, LocalDate today) {
        try {
            var last = to.isBlank() ? today : LocalDate.parse(to);
            var first = from.isBlank() ? last.minusDays(USUAL) : LocalDate.parse(from);
            return first.isAfter(last) || first.getYear() < 2000 || last.getYear() > 9999
                    ? null
                    : new Days(first, last);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    Instant start(ZoneId zone) {
        return from.atStartOfDay(zone).toInstant();
    }

    Instant end(ZoneId zone) {
        return to.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
