package dev.prilavok.franchise;

import dev.prilavok.kernel.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Moments and spans as people of the shop say them. */
record Times(Clock clock, ZoneId zone, Locale locale) {
    private static final int MINUTES_OF_DAY = 24 * 60;

    /** "Today", "Yesterday" or the date. */
    String day(Instant moment) {
        var texts = Texts.of(FranchiseMessages.class, locale);
        var day = LocalDate.ofInstant(moment, zone);
        var today = LocalDate.ofInstant(clock.instant(), zone);
        if (day.equals(today)) return texts.today();
        if (day.equals(today.minusDays(1))) return texts.yesterday();
        return date(day);
    }

    String clockTime(Instant moment) {
        return DateTimeFormatter.ofPattern("HH:mm", locale).format(moment.atZone(zone));
    }

    /** "Today, 14:05". */
    String full(Instant moment) {
        return day(moment) + ", " + clockTime(moment);
    }

    String date(LocalDate day) {
        var pattern =
                day.getYear() == LocalDate.ofInstant(clock.instant(), zone).getYear() ? "d MMMM" : "d MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }

    String dates(LocalDate from, LocalDate to) {
        return from.equals(to) ? date(from) : date(from) + " – " + date(to);
    }

    /** "2 days", "1 h 20 min", rounded up to the minute; empty once it is over. */
    @Nullable
    String left(@Nullable Instant until) {
        if (until == null) return null;
        var texts = Texts.of(FranchiseMessages.class, locale);
        var minutes = Duration.between(clock.instant(), until).plusSeconds(59).toMinutes();
        if (minutes <= 0) return null;
        if (minutes >= 2 * MINUTES_OF_DAY) return texts.daysLeft(minutes / MINUTES_OF_DAY);
        return minutes < 60 ? texts.minutesLeft(minutes) : texts.hoursLeft(minutes / 60, minutes % 60);
    }
}
