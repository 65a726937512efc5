package dev.prilavok.delivery;

import static dev.prilavok.delivery.CarriersFixture.await;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.prilavok.delivery.cdek.HookAddress;
import dev.prilavok.delivery.simulator.ActedWorld;
import dev.prilavok.delivery.simulator.Mood;
import dev.prilavok.delivery.simulator.Simulator;
import dev.prilavok.delivery.simulator.Step;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Sql;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.tenancy.Scope;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the office sees of carriers, and what it can do about them. */
@QuarkusTest
@TestProfile(DeliveryAlone.class)
class OfficeCarrierPagesTest {
    @Inject
    CarriersFixture parcels;

    @Inject
    StaffFixture staff;

    @Inject
    HookAddress hook;

    @Inject
    Simulator simulator;

    @Inject
    ActedWorld world;

    @Inject
    Scope scope;

    @Inject
    Sql sql;

    @Inject
    TestClock clock;

    @BeforeEach
    void goodWeather() {
        parcels.calm();
    }

    @AfterEach
    void backToNow() {
        clock.reset();
        parcels.calm();
    }

    @Test
    void theOfficeSeesHowCarriersStandAndAsksAgain() {
        var request = parcels.request("pickup-network", "pickup", "NOWHERE-2");
        parcels.order(request);
        await(() -> parcels.waybill(request).state() == Waybill.State.REFUSED);

        as(Role.SUPPORT)
                .get("/office/carriers?lang=en")
                .then()
                .statusCode(200)
                .body(containsString("Connected to the simulator"), containsString(request.parcelNumber()))
                .body(containsString("CDEK refused: "));
        press(Role.WAREHOUSE, "/office/carriers/waybills/" + request.parcel() + "/again");

        await(() -> world.count(request.parcelNumber()) == 2);
        as(Role.CATALOGUE_MANAGER).get("/office/carriers").then().statusCode(403);
    }

    @Test
    void aTownShowsWhatItsPointsAllow() {
        as(Role.OWNER)
                .get("/office/carriers?city=Казань&lang=ru")
                .then()
                .statusCode(200)
                .body(containsString("ул. Баумана, 36"), containsString("картой и наличными"));
        as(Role.OWNER)
                .get("/office/carriers?city=Нетакогогорода&lang=ru")
                .then()
                .statusCode(200)
                .body(containsString("Такого города нет в списке"));
    }

    @Test
    void aFactOfNobodyIsReadAndAppliedAgain() {
        var request = parcels.toPoint();
        var uuid = UUID.randomUUID().toString();
        hook.tell(HookAddress.news(uuid, request, "DELIVERED"));
        await(() -> state(uuid).equals("UNKNOWN_PARCEL"));

        as(Role.DIRECTOR)
                .get("/office/carrier-facts?state=UNKNOWN_PARCEL&lang=en")
                .then()
                .statusCode(200)
                .body(containsString(uuid.substring(0, 13)), containsString("Unknown parcel"));
        as(Role.DIRECTOR)
                .get("/office/carrier-facts/" + id(uuid) + "?lang=en")
                .then()
                .statusCode(200)
                .body(containsString(request.parcelNumber()));
        clock.passes(java.time.Duration.ofHours(1));
        await(() -> attempts(uuid) >= 2);
        press(Role.DIRECTOR, "/office/carrier-facts/" + id(uuid) + "/again");

        await(() -> state(uuid).equals("UNKNOWN_PARCEL") && attempts(uuid) == 1);
        as(Role.DIRECTOR).get("/office/carrier-facts?state=SOMETIMES").then().statusCode(400);
        as(Role.DIRECTOR)
                .get("/office/carrier-facts/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void whatIsKeptAsEvidenceSaysNothingAboutPeople() {
        simulator.mood("cdek", Mood.GOOD.quiet());
        var request = parcels.sent(parcels.toPoint());
        simulator.move(request.parcelNumber(), Step.ACCEPTED, "");
        var uuid = parcels.waybill(request).carrierId();
        hook.tell(HookAddress.news(uuid, request, "RECEIVED_AT_SHIPMENT_WAREHOUSE"));
        await(() -> state(uuid).equals("APPLIED"));

        as(Role.SUPPORT)
                .get("/office/carrier-facts/" + id(uuid))
                .then()
                .statusCode(200)
                .body(not(containsString("9130000000")), not(containsString("Иванова")));
    }

    @Test
    void aStageCanBeToldToMisbehave() {
        assertThat(world.control("russianpost", "PUT", "{\"slowMillis\":5}")).contains("\"slowMillis\":5");

        assertThat(simulator.mood("russianpost").slowMillis()).isEqualTo(5);
        assertThat(world.control("nobody", "GET", "")).isEqualTo("{}");
    }

    private void press(String role, String address) {
        var cookies = staff.session(staff.headOffice(role));
        given().cookies(cookies)
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", cookies.get("csrf"))
                .post(address)
                .then()
                .statusCode(303);
    }

    private RequestSpecification as(String role) {
        var cookies = staff.session(staff.headOffice(role));
        return given().cookies(cookies);
    }

    private String state(String subject) {
        return scope.network(() -> sql.one(
                        "select state from carrier_fact where subject = ? order by id limit 1",
                        row -> row.getString(1),
                        subject)
                .orElse(""));
    }

    private int attempts(String subject) {
        return scope.network(
                () -> sql.one("select attempts from carrier_fact where subject = ?", row -> row.getInt(1), subject)
                        .orElseThrow());
    }

    private String id(String subject) {
        return scope.network(() -> sql.one(
                        "select id::text from carrier_fact where subject = ? order by id limit 1",
                        row -> row.getString(1),
                        subject)
                .orElseThrow());
    }
}
