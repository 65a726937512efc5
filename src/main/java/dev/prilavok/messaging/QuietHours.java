package dev.prilavok.messaging;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** Nobody's phone buzzes at night: the law names 9 to 21 where the reader is. */
record QuietHours(LocalTime morning, LocalTime evening) {
    static final QuietHours LAWFUL = new QuietHours(LocalTime.of(9, 0), LocalTime.of(21, 0));

    /** The first moment, from now on, that does not disturb. */
    Instant next(Instant now, ZoneId zone) {
        var there = now.atZone(zone);
        var time = there.toLocalTime();
        if (!time.isBefore(morning) && time.isBefore(evening)) return now;
        var day = time.isBefore(morning)
                ? there.toLocalDate()
                : there.toLocalDate().plusDays(1);
        return day.atTime(morning).atZone(zone).toInstant();
    }
}
