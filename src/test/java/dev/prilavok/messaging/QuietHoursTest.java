package dev.prilavok.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {
    @ParameterizedTest
    @CsvSource({
        // noon in Moscow is 21:00 in Kamchatka and 11:00 in Kaliningrad
        "2026-11-21T09:00:00Z, Asia/Kamchatka, 2026-11-21T21:00:00Z",
        "2026-11-21T09:00:00Z, Europe/Kaliningrad, 2026-11-21T09:00:00Z",
        "2026-11-21T08:59:59Z, Asia/Kamchatka, 2026-11-21T08:59:59Z",
        "2026-11-21T06:30:00Z, Europe/Kaliningrad, 2026-11-21T07:00:00Z",
        "2026-11-21T07:00:00Z, Europe/Kaliningrad, 2026-11-21T07:00:00Z",
        "2026-11-21T18:59:00Z, Europe/Kaliningrad, 2026-11-21T18:59:00Z",
        "2026-11-21T19:00:00Z, Europe/Kaliningrad, 2026-11-22T07:00:00Z",
        // the last evening of the year
        "2026-12-31T20:00:00Z, Europe/Kaliningrad, 2027-01-01T07:00:00Z"
    })
    void waitsForTheMorningOfTheReader(Instant now, ZoneId zone, Instant expected) {
        assertThat(QuietHours.LAWFUL.next(now, zone)).isEqualTo(expected);
    }

    @Test
    void aNightWithAChangedClockEndsAtNineOfTheNewTime() {
        var riga = ZoneId.of("Europe/Riga");

        var next = QuietHours.LAWFUL.next(Instant.parse("2026-10-24T20:00:00Z"), riga);

        assertThat(next.atZone(riga).toLocalTime()).isEqualTo(LocalTime.of(9, 0));
        assertThat(next).isEqualTo(Instant.parse("2026-10-25T07:00:00Z"));
    }
}
