package dev.prilavok.delivery;

import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class PromiseTest {
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final ZoneId KAMCHATKA = ZoneId.of("Asia/Kamchatka");
    private static final ZoneId KALININGRAD = ZoneId.of("Europe/Kaliningrad");
    private static final ZoneId RIGA = ZoneId.of("Europe/Riga");
    private static final Set<MonthDay> NO_HOLIDAYS = Set.of();
    private static final WorkingDays EVERY_DAY = new WorkingDays(WorkingDays.week("Mo-Su"), NO_HOLIDAYS);
    private static final WorkingDays MONDAY_TO_SATURDAY = new WorkingDays(WorkingDays.week("Mo-Sa"), NO_HOLIDAYS);

    @Test
    void leavesTodayBeforeTheCutOffAndTomorrowFromItOn() {
        assertThat(promise("2026-11-23T15:59:59+03:00", MOSCOW, EVERY_DAY)).isEqualTo(days("2026-11-24", "2026-11-25"));
        assertThat(promise("2026-11-23T16:00:00+03:00", MOSCOW, EVERY_DAY)).isEqualTo(days("2026-11-25", "2026-11-26"));
    }

    @Test
    void countsTheDaysByTheBuyersCalendar() {
        // 16:00 in Moscow is already 01:00 of the next day in Kamchatka.
        assertThat(promise("2026-11-23T12:00:00+03:00", KAMCHATKA, EVERY_DAY))
                .isEqualTo(days("2026-11-25", "2026-11-26"));
        assertThat(promise("2026-11-23T12:00:00+03:00", KALININGRAD, EVERY_DAY))
                .isEqualTo(days("2026-11-24", "2026-11-25"));
    }

    @Test
    void anEveningInKamchatkaIsStillTheMorningOfTheWarehouse() {
        assertThat(promise("2026-11-23T23:30:00+12:00", KAMCHATKA, EVERY_DAY))
                .isEqualTo(days("2026-11-25", "2026-11-26"));
    }

    @Test
    void noParcelLeavesOrArrivesOnADayOff() {
        // Saturday after the cut-off: leaves on Monday, the first day being Tuesday.
        assertThat(promise("2026-11-21T17:00:00+03:00", MOSCOW, MONDAY_TO_SATURDAY))
                .isEqualTo(days("2026-11-24", "2026-11-25"));
        // Friday plus one and two days: Saturday, then Sunday moves on to Monday.
        assertThat(promise("2026-11-20T12:00:00+03:00", MOSCOW, MONDAY_TO_SATURDAY))
                .isEqualTo(days("2026-11-21", "2026-11-23"));
    }

    @Test
    void skipsTheNewYearHolidays() {
        var holidays = ShippedAtlas.ATLAS.holidays("RU");
        var courier = new WorkingDays(WorkingDays.week("Mo-Sa"), holidays);
        var handover = new Promise.Handover(MOSCOW, LocalTime.of(16, 0), courier);

        var promise = Promise.of(at("2026-12-31T18:00:00+03:00"), handover, 1, 2, MOSCOW, courier);

        assertThat(promise).isEqualTo(days("2027-01-11", "2027-01-11"));
    }

    @Test
    void clocksThatChangeDoNotMoveTheDay() {
        // Riga puts its clocks back on 25 October 2026 and forward on 28 March 2027; Moscow does neither.
        assertThat(promise("2026-10-24T15:59:00+03:00", RIGA, EVERY_DAY)).isEqualTo(days("2026-10-25", "2026-10-26"));
        assertThat(promise("2026-10-25T15:59:00+03:00", RIGA, EVERY_DAY)).isEqualTo(days("2026-10-26", "2026-10-27"));
        assertThat(promise("2027-03-27T23:30:00+02:00", RIGA, EVERY_DAY)).isEqualTo(days("2027-03-29", "2027-03-30"));
        assertThat(promise("2027-03-28T15:59:00+03:00", RIGA, EVERY_DAY)).isEqualTo(days("2027-03-29", "2027-03-30"));
    }

    @Property
    void neverPromisesThePastNorASunday(
            @ForAll @LongRange(min = 1_790_000_000L, max = 1_960_000_000L) long second,
            @ForAll @IntRange(max = 20) int from,
            @ForAll @IntRange(max = 20) int more) {
        var now = Instant.ofEpochSecond(second);
        var handover = new Promise.Handover(MOSCOW, LocalTime.of(16, 0), MONDAY_TO_SATURDAY);

        for (var zone : new ZoneId[] {KALININGRAD, MOSCOW, KAMCHATKA, RIGA, ZoneId.of("Asia/Srednekolymsk")}) {
            var promise = Promise.of(now, handover, from, from + more, zone, MONDAY_TO_SATURDAY);
            var today = now.atZone(zone).toLocalDate();
            assertThat(promise.earliest()).isAfterOrEqualTo(today.plusDays(from));
            assertThat(promise.latest()).isAfterOrEqualTo(promise.earliest());
            assertThat(promise.latest().getDayOfWeek()).isNotEqualTo(SUNDAY);
        }
    }

    private static Promise promise(String now, ZoneId buyer, WorkingDays days) {
        return Promise.of(at(now), new Promise.Handover(MOSCOW, LocalTime.of(16, 0), days), 1, 2, buyer, days);
    }

    private static Instant at(String moment) {
        return ZonedDateTime.parse(moment).toInstant();
    }

    private static Promise days(String earliest, String latest) {
        return new Promise(LocalDate.parse(earliest), LocalDate.parse(latest));
    }
}
