package dev.prilavok.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/** R20: the law's days begin and end where the buyer is. */
class ReturnPolicyTest {
    private static final ZoneId KAMCHATKA = ZoneId.of("Asia/Kamchatka");
    private static final ZoneId KALININGRAD = ZoneId.of("Europe/Kaliningrad");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static final ReturnPolicy RUSSIA =
            new ReturnPolicy("RU", Set.of("RU"), 7, 3, 0, 10, true, false, false, ReturnPolicy.Hygiene.SEALED);
    private static final ReturnPolicy EUROPE =
            new ReturnPolicy("EU", Set.of("DE"), 14, 0, 365, 14, false, true, true, ReturnPolicy.Hygiene.SEALED);

    @Test
    void theDayOfReceiptIsNotCounted() {
        assertThat(RUSSIA.lastDay(at("2026-11-02T09:00", KALININGRAD), KALININGRAD, true))
                .isEqualTo(LocalDate.of(2026, 11, 9));
    }

    @Test
    void theDayIsTheBuyersOwn() {
        var evening = Instant.parse("2026-11-02T13:30:00Z");

        assertThat(RUSSIA.lastDay(evening, KAMCHATKA, true)).isEqualTo(LocalDate.of(2026, 11, 10));
        assertThat(RUSSIA.lastDay(evening, KALININGRAD, true)).isEqualTo(LocalDate.of(2026, 11, 9));
    }

    @Test
    void aTermThatEndsOnAWeekendEndsOnMonday() {
        assertThat(RUSSIA.lastDay(at("2026-11-07T12:00", KALININGRAD), KALININGRAD, true))
                .isEqualTo(LocalDate.of(2026, 11, 16));
    }

    @Test
    void threeMonthsWhenNobodyToldTheBuyer() {
        assertThat(RUSSIA.lastDay(at("2027-11-30T12:00", KALININGRAD), KALININGRAD, false))
                .as("the last day of February of a leap year")
                .isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(RUSSIA.lastDay(at("2026-11-30T12:00", KALININGRAD), KALININGRAD, false))
                .as("28 February is a Sunday")
                .isEqualTo(LocalDate.of(2027, 3, 1));
    }

    @Test
    void fourteenDaysOverTheLeapDayAndTheChangeOfTheClock() {
        assertThat(EUROPE.lastDay(at("2028-02-15T23:59", BERLIN), BERLIN, true)).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(EUROPE.lastDay(at("2026-10-20T12:00", BERLIN), BERLIN, true)).isEqualTo(LocalDate.of(2026, 11, 3));
        assertThat(EUROPE.lastDay(at("2026-10-20T12:00", BERLIN), BERLIN, false))
                .as("a year longer when nobody told the buyer")
                .isEqualTo(LocalDate.of(2027, 11, 3));
    }

    @Test
    void theMoneyIsBackByTheEndOfADay() {
        assertThat(RUSSIA.refundBy(at("2026-11-02T23:59", KALININGRAD), KALININGRAD))
                .isEqualTo(at("2026-11-13T00:00", KALININGRAD));
        assertThat(EUROPE.refundBy(at("2026-10-20T00:00", BERLIN), BERLIN))
                .as("twenty-five hours on one of the days")
                .isEqualTo(at("2026-11-04T00:00", BERLIN));
    }

    @Test
    void theShippedLawsAreThoseOfTheirCountries() {
        var laws = new ReturnPolicies(null);

        assertThat(laws.of("RU").windowDays()).isEqualTo(7);
        assertThat(laws.of("RU").refundDays()).isEqualTo(10);
        assertThat(laws.of("RU").withholdCarriage()).isTrue();
        for (var country : List.of("DE", "LV", "EE", "FI", "LT", "PL")) {
            assertThat(laws.of(country).windowDays()).isEqualTo(14);
            assertThat(laws.of(country).twoSteps()).isTrue();
            assertThat(laws.of(country).deliveryBack()).isTrue();
        }
        assertThat(laws.ways(CurrencyUnit.of("RUB")))
                .extracting(ReturnPolicies.Way::way)
                .hasSize(4);
        assertThat(laws.ways(CurrencyUnit.EUR))
                .isNotEmpty()
                .allMatch(way -> way.carriage().isZero());
    }

    private static Instant at(String local, ZoneId zone) {
        return ZonedDateTime.of(java.time.LocalDateTime.parse(local), zone).toInstant();
    }
}
