package dev.prilavok.franchise;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;

/** A day on which a courier can still be sent: from tomorrow on, within a month. */
final class ComingDay {
    private static final int MONTH = 31;

    private ComingDay() {}

    /** @throws DateTimeException when it is no such day */
    static LocalDate of(String typed, Clock clock, ZoneId zone) {
        var day = LocalDate.parse(typed);
        var today = LocalDate.now(clock.withZone(zone));
        if (!day.isAfter(today) || day.isAfter(today.plusDays(MONTH))) throw new DateTimeException("not a coming day");
        return day;
    }
}
