package dev.prilavok.office;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as people say them: the year only when it is another one. */
record OfficeTime(Clock clock, ZoneId zone, Locale locale) {
    String moment(Instant instant) {
        var there = instant.atZone(zone);
        return day(there.toLocalDate()) + ", "
                + DateTimeFormatter.ofPattern("HH:mm", locale).format(there);
    }

    String day(LocalDate day) {
        var thisYear =
                day.getYear() == LocalDate.ofInstant(clock.instant(), zone).getYear();
        return DateTimeFormatter.ofPattern(thisYear ? "d MMMM" : "d MMMM yyyy", locale)
                .format(day);
    }

    String days(LocalDate from, LocalDate to) {
        return from.equals(to) ? day(from) : day(from) + " – " + day(to);
    }
}
