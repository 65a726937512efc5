package dev.prilavok.storefront;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.tenancy.WeekHours;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ShownHoursTest {
    private static final String WEEK = "пн–пт 10:00–13:00 14:00–20:00, сб 11:00–17:00";

    @Inject
    TestClock clock;

    @AfterEach
    void now() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T09:59, сегодня с 10:00, today from 10:00",
        "2026-11-20T10:00, сегодня до 13:00, open today until 13:00",
        "2026-11-20T13:30, сегодня с 14:00, today from 14:00",
        "2026-11-20T20:00, завтра с 11:00, tomorrow from 11:00",
        "2026-11-21T18:00, пн с 10:00, Mon from 10:00",
        "2026-11-22T12:00, завтра с 10:00, tomorrow from 10:00"
    })
    void saysWhatIsMostWantedNow(LocalDateTime there, String russian, String english) {
        var week = WeekHours.read(WEEK).orElseThrow();

        assertThat(new ShownHours(week, Langs.RU).now(there)).isEqualTo(russian);
        assertThat(new ShownHours(week, Langs.EN).now(there)).isEqualTo(english);
    }

    @Test
    void theWeekReadsInTheReadersLanguage() {
        var week = WeekHours.read(WEEK).orElseThrow();

        assertThat(new ShownHours(week, Langs.RU).line()).isEqualTo("пн–пт 10:00–13:00 14:00–20:00, сб 11:00–17:00");
        assertThat(new ShownHours(week, Langs.EN).line()).isEqualTo("Mon–Fri 10:00–13:00 14:00–20:00, Sat 11:00–17:00");
        assertThat(new ShownHours(WeekHours.read("каждый день 10–21").orElseThrow(), Langs.RU).line())
                .isEqualTo("ежедневно 10:00–21:00");
    }

    @Test
    void aShopSaysItByItsOwnClockToPeopleAndToMachines() {
        // 12:00 in Kaliningrad, which is two hours ahead of Greenwich
        clock.standsAt(Instant.parse("2026-11-20T10:00:00Z"));

        assertThat(given().get("/s/anna/pages/contacts").asString()).contains("сегодня до 21:00");
        assertThat(given().get("/s/anna/pages/contacts?lang=en").asString())
                .contains("open today until 21:00", "daily 10:00–21:00");
        assertThat(given().get("/s/anna/").asString())
                .contains(
                        "\"openingHoursSpecification\":[{\"@type\":\"OpeningHoursSpecification\"",
                        "\"opens\":\"10:00\"");

        clock.standsAt(Instant.parse("2026-11-20T19:00:00Z"));
        assertThat(given().get("/s/anna/pages/contacts").asString()).contains("завтра с 10:00");
    }
}
