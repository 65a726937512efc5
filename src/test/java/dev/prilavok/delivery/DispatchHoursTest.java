package dev.prilavok.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DispatchHoursTest {
    private static final String COURIER = "own-courier";
    private static final String PAGE = "/office/carriers/hours";

    @Inject
    DispatchHours hours;

    @Inject
    DispatchTable table;

    @Inject
    Delivery delivery;

    @Inject
    StaffFixture staff;

    @Inject
    TestClock clock;

    private Map<String, String> director = Map.of();

    @BeforeEach
    void aDirector() {
        director = staff.session(staff.headOffice(Role.DIRECTOR));
        asTheTariffSays();
    }

    @AfterEach
    void asTheTariffSays() {
        clock.reset();
        hours.say(COURIER, null, null, "test");
        hours.say(COURIER, "ru1", null, "test");
    }

    @Test
    void thePromiseIsCountedFromTheHourOfTheOffice() {
        var usual = earliest();

        say("12:00", "ru1").then().statusCode(303);
        assertThat(earliest()).isEqualTo(usual.plusDays(1));

        say("13:00", "ru1").then().statusCode(303);
        assertThat(earliest()).isEqualTo(usual);
    }

    @Test
    void aZonesHourIsStrongerThanTheCarriers() {
        var usual = leaves("ru2");

        say("11:15", "").then().statusCode(303);
        say("12:45", "ru1").then().statusCode(303);
        assertThat(leaves("ru1")).isEqualTo(LocalTime.of(12, 45));
        assertThat(leaves("ru2")).isEqualTo(LocalTime.of(11, 15));
        assertThat(hours.of(COURIER, "courier", CarriersFixture.MOSCOW, "RUB")).isEqualTo(LocalTime.of(12, 45));

        say("", "").then().statusCode(303);
        assertThat(leaves("ru2")).isEqualTo(usual);
        given().cookies(director)
                .get(PAGE)
                .then()
                .statusCode(200)
                .body(containsString("12:45"))
                .body(containsString("по тарифу"))
                .body(containsString("назначено здесь"));
    }

    @Test
    void whatIsNoHourOrNoZoneOfTheCarrierIsRefused() {
        say("25:00", "").then().statusCode(422).body(containsString("16:30"));
        say("noon", "").then().statusCode(422);
        say("12:00", "nowhere").then().statusCode(422).body(containsString("В этой зоне"));
        form(director)
                .formParam("carrier", "nobody")
                .formParam("hour", "12:00")
                .post(PAGE)
                .then()
                .statusCode(404);
        var packer = staff.session(staff.headOffice(Role.WAREHOUSE));
        given().cookies(packer).get(PAGE).then().statusCode(200);
        form(packer)
                .formParam("carrier", COURIER)
                .formParam("hour", "12:00")
                .post(PAGE)
                .then()
                .statusCode(403);
    }

    private io.restassured.response.Response say(String hour, String zone) {
        return form(director)
                .formParam("carrier", COURIER)
                .formParam("zone", zone)
                .formParam("hour", hour)
                .post(PAGE);
    }

    private LocalTime leaves(String zone) {
        return table.rows().stream()
                .filter(row -> row.carrier().equals(COURIER) && row.zone().equals(zone))
                .map(DispatchTable.Row::leaves)
                .findFirst()
                .orElseThrow();
    }

    private LocalDate earliest() {
        var rub = CarriersFixture.rub(1_000);
        // a Tuesday, 12:30 in Moscow, before the tariff's hour; staff work at another time, or they would have to log
        // in anew
        clock.standsAt(Instant.parse("2026-12-01T09:30:00Z"));
        try {
            return delivery.quote(new Shipment(CarriersFixture.MOSCOW, 500, rub, rub, 1, false), "courier", null)
                    .earliest();
        } finally {
            clock.reset();
        }
    }

    private static RequestSpecification form(Map<String, String> who) {
        return given().redirects()
                .follow(false)
                .cookies(who)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("csrf", who.get("csrf"));
    }
}
