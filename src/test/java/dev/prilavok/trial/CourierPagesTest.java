package dev.prilavok.trial;

import static dev.prilavok.order.ShopsFixture.rub;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.fulfilment.ParcelState;
import dev.prilavok.fulfilment.ParcelsFixture;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Ids;
import dev.prilavok.order.GoodsFixture;
import dev.prilavok.order.OrderResult;
import dev.prilavok.order.Orders;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CourierPagesTest {
    @Inject
    ParcelsFixture given;

    @Inject
    GoodsFixture goods;

    @Inject
    ShopsFixture shops;

    @Inject
    StaffFixture staff;

    @Inject
    Orders orders;

    @Inject
    Scope scope;

    private Shop anna;
    private UUID parcel;
    private String number;
    private String path;

    @BeforeEach
    void aParcelOfTheCourier() {
        anna = shops.open("anna");
        var courier = staff.headOffice(Role.COURIER);
        parcel = given.handedOver(
                anna, given.confirmed(anna, goods.sold(rub(2_500), 3), goods.sold(rub(1_500), 3)), courier.login());
        number = given.view(anna, parcel).number();
        path = "/courier/parcels/" + number;
    }

    @Test
    void showsHisParcelsAndNobodyElses() {
        var others = given.view(anna, given.handedOver(anna, given.confirmed(anna, goods.sold(rub(900), 3)), "zoya"))
                .number();

        var list = courier().get("/courier").then().statusCode(200).extract().asString();

        assertThat(list).contains(number).doesNotContain(others);
        courier().get("/courier/parcels/" + others).then().statusCode(404);
        io.restassured.RestAssured.given().get(path).then().statusCode(org.hamcrest.Matchers.oneOf(302, 401, 200));
    }

    @Test
    void keepsOneRefusesOneAndCountsTheMoney() {
        var due = given.order(anna, parcel).duePieces(Map.of(1, 1)).getAmount().toPlainString();

        trial(Map.of("kept-1", "all", "reason-2", "SIZE_LARGE", "collected", due, "tender", "CASH"))
                .statusCode(303);

        assertThat(given.view(anna, parcel).state()).isEqualTo(ParcelState.DELIVERED_PARTIAL);
        assertThat(given.order(anna, parcel).result()).isEqualTo(OrderResult.KEPT_PARTIAL);
        assertThat(courier().get("/courier").asString()).doesNotContain(number);
        assertThat(courier().get("/courier/done").asString()).contains(number);
    }

    @Test
    void wantsAReasonForWhatIsNotTaken() {
        var page = trial(Map.of("kept-1", "all", "collected", "2500"))
                .statusCode(422)
                .extract();

        assertThat(page.asString()).contains("Назовите причину").contains("value=\"2500\"");
        assertThat(given.view(anna, parcel).state()).isEqualTo(ParcelState.HANDED_OVER);
    }

    @Test
    void anotherSumHasToBeCountedTwice() {
        var typed = Map.of("kept-1", "all", "reason-2", "OTHER", "collected", "100", "code", "0000");

        assertThat(trial(typed).statusCode(422).extract().asString()).contains("Пересчитайте");

        var again = new java.util.HashMap<>(typed);
        again.put("counted-again", "yes");
        trial(again).statusCode(303);
        assertThat(given.view(anna, parcel).state()).isEqualTo(ParcelState.DELIVERED_PARTIAL);
    }

    @Test
    void theSameReportSentTwiceCountsOnce() {
        var operation = Ids.next().toString();
        var typed = Map.of("operation", operation, "reason-1", "OTHER", "reason-2", "OTHER", "collected", "0");

        trial(typed).statusCode(303);
        trial(typed).statusCode(303);

        var order = given.view(anna, parcel).order();
        int outcomes =
                scope.shop(anna.id(), () -> orders.outcomes(anna.id(), order).size());
        assertThat(outcomes).isEqualTo(1);
        assertThat(given.order(anna, parcel).result()).isEqualTo(OrderResult.REFUSED);
    }

    @Test
    void anAttemptThatFailedIsNotedWithItsDay() {
        var day = java.time.LocalDate.now(java.time.ZoneOffset.UTC).plusDays(2).toString();

        form(Map.of("operation", Ids.next().toString(), "why", "NOBODY_HOME", "day", day))
                .post(path + "/attempt")
                .then()
                .statusCode(303);

        var seen = given.view(anna, parcel);
        assertThat(seen.state()).isEqualTo(ParcelState.ATTEMPT_FAILED);
        assertThat(seen.attempts()).isEqualTo(1);
        assertThat(seen.nextAttempt()).hasToString(day);
    }

    @Test
    void setsOutWithEverything() {
        form(Map.of()).post("/courier/out").then().statusCode(303);

        assertThat(given.view(anna, parcel).state()).isEqualTo(ParcelState.OUT_FOR_DELIVERY);
    }

    @Test
    void badInputIsAnsweredWithAWord() {
        trial(Map.of("operation", "no-uuid", "kept-1", "all", "kept-2", "all", "collected", "0"))
                .statusCode(org.hamcrest.Matchers.oneOf(400, 422));
        trial(Map.of("kept-1", "99", "kept-2", "all", "collected", "0", "counted-again", "yes"))
                .statusCode(422);
        trial(Map.of("kept-1", "\u0000", "collected", "много")).statusCode(org.hamcrest.Matchers.oneOf(400, 422));
        form(Map.of("operation", Ids.next().toString(), "why", "BECAUSE"))
                .post(path + "/attempt")
                .then()
                .statusCode(400);
    }

    @Test
    void reportsThatWaitedForTheNetworkKeepTheirMoment() {
        var at = Instant.now().minusSeconds(7_200).truncatedTo(java.time.temporal.ChronoUnit.MILLIS);

        trial(Map.of("reason-1", "OTHER", "reason-2", "OTHER", "collected", "0", "at", at.toString()))
                .statusCode(303);

        var order = given.view(anna, parcel).order();
        var told = scope.shop(
                anna.id(), () -> orders.outcomes(anna.id(), order).get(0).occurredAt());
        assertThat(told).isEqualTo(at);
    }

    @Test
    void isAnApplicationOfThePhone() {
        courier().get("/courier/sw.js").then().statusCode(200).header("Service-Worker-Allowed", "/courier");
        courier().get("/courier/manifest.webmanifest").then().statusCode(200);
    }

    private ValidatableResponse trial(Map<String, String> typed) {
        var all = new java.util.HashMap<>(typed);
        all.putIfAbsent("operation", Ids.next().toString());
        return form(all).post(path + "/trial").then();
    }

    private RequestSpecification form(Map<String, String> typed) {
        var cookies = staff.session(staff.headOffice(Role.COURIER));
        return io.restassured.RestAssured.given()
                .redirects()
                .follow(false)
                .cookies(cookies)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", cookies.get("csrf"))
                .formParams(typed);
    }

    private RequestSpecification courier() {
        return io.restassured.RestAssured.given()
                .cookies(staff.session(staff.headOffice(Role.COURIER)))
                .accept("text/html,*/*");
    }
}
