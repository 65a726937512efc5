package dev.prilavok.catalog.master;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Days and moments by head office's clock. */
@ApplicationScoped
public class OfficeMoments {
    private final Clock clock;
    private final ZoneId zone;

    OfficeMoments(
            Clock clock, @ConfigProperty(name = "prilavok.office.zone", defaultValue = "Europe/Moscow") ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    public Instant now() {
        return clock.instant();
    }

    /** An hour of the first day of the next month. */
    public Instant nextMonth(int hour) {
        return YearMonth.from(now().atZone(zone))
                .plusMonths(1)
                .atDay(1)
                .atTime(hour, 0)
                .atZone(zone)
                .toInstant();
    }

    /** A moment with its year. */
    public String shown(Instant moment, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", locale).format(moment.atZone(zone));
    }

    /** A day with its year. */
    public String day(Instant moment, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(moment.atZone(zone));
    }

    /** The name of the clock, to be shown wherever a time is asked for. */
    public String zone(Locale locale) {
        return zone.getDisplayName(TextStyle.FULL, locale) + " (" + zone.getId() + ")";
    }

    /** What a field of date and time sends; empty when it is no moment. */
    public Optional<Instant> typed(@Nullable String text) {
        try {
            return text == null || text.isBlank()
                    ? Optional.empty()
                    : Optional.of(LocalDateTime.parse(text.strip()).atZone(zone).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** The beginning of a day; empty when it is none. */
    public Optional<Instant> dayTyped(@Nullable String text) {
        try {
            return text == null || text.isBlank()
                    ? Optional.empty()
                    : Optional.of(
                            LocalDate.parse(text.strip()).atStartOfDay(zone).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** What a field of date and time shows. */
    public String field(Instant moment) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm").format(moment.atZone(zone));
    }
}
