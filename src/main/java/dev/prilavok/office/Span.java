package dev.prilavok.office;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days that a list shows, as head office counts them. */
enum Span {
    ANY(0, 0),
    TODAY(0, 1),
    YESTERDAY(1, 1),
    WEEK(6, 7),
    MONTH(29, 30);

    private final int daysBack;
    private final int days;

    Span(int daysBack, int days) {
        this.daysBack = daysBack;
        this.days = days;
    }

    static Span named(String code) {
        return Arrays.stream(values())
                .filter(span -> span.code().equals(code))
                .findFirst()
                .orElse(ANY);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Nullable
    Instant from(Clock clock, ZoneId zone) {
        return this == ANY ? null : first(clock, zone).atStartOfDay(zone).toInstant();
    }

    @Nullable
    Instant before(Clock clock, ZoneId zone) {
        return this == ANY
                ? null
                : first(clock, zone).plusDays(days).atStartOfDay(zone).toInstant();
    }

    private LocalDate first(Clock clock, ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone).minusDays(daysBack);
    }
}
