package dev.prilavok.returns;

import static dev.prilavok.order.ShopsFixture.rub;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import dev.prilavok.identity.PhoneCodeIssued;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.order.GoodsFixture;
import dev.prilavok.order.PlacedOrder;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Returns over the APIs of the office, of the franchisee and of the buyer. */
@QuarkusTest
class ReturnsApiTest {
    private static final String OFFICE = "/api/v1/office/returns";
    private static final String OWN = "/api/v1/franchise/returns";

    @Inject
    ReturnsFixture made;

    @Inject
    GoodsFixture goods;

    @Inject
    ShopsFixture shops;

    @Inject
    StaffFixture staff;

    @Inject
    Codes codes;

    @Inject
    TestClock clock;

    private Shop anna;

    /** The code that each phone got last. */
    @ApplicationScoped
    static class Codes {
        private final Map<String, String> byPhone = new ConcurrentHashMap<>();

        void on(@Observes PhoneCodeIssued issued) {
            byPhone.put(issued.e164(), issued.code());
        }

        String of(String phone) {
            return byPhone.getOrDefault(phone, "");
        }
    }

    @BeforeEach
    void openTheShop() {
        anna = shops.open("anna");
    }

    @AfterEach
    void presentDay() {
        clock.reset();
    }

    @Test
    void theOfficeTakesAReturnFromTheRequestToTheMoney() {
        var one = made.asked(anna, made.kept(anna, goods.sold(rub(2_500), 3)), Map.of(1, 1));
        var director = staff.token(staff.headOffice(Role.DIRECTOR));
        var packer = staff.token(staff.headOffice(Role.WAREHOUSE));
        var card = OFFICE + "/anna/" + one.number();

        step(packer, card + "/transit", Map.of("tracking", "80081234567890"))
                .statusCode(200)
                .body("state", equalTo("IN_TRANSIT"));
        step(packer, card + "/receive", null).statusCode(200).body("state", equalTo("RECEIVED"));
        step(packer, card + "/inspect", Map.of("lines", List.of(Map.of("no", 1, "grade", "NONSENSE", "quantity", 1))))
                .statusCode(400)
                .body("code", equalTo("bad-request"));
        step(packer, card + "/inspect", Map.of("lines", List.of(Map.of("no", 1, "grade", "FIT", "quantity", 1))))
                .statusCode(200)
                .body("state", equalTo("INSPECTED"));
        step(packer, card + "/decide", Map.of("lines", List.of(Map.of("no", 1, "quantity", 1))))
                .statusCode(403);
        step(director, card + "/decide", Map.of("lines", List.of(Map.of("no", 1, "quantity", 1))))
                .statusCode(200)
                .body("state", equalTo("REFUND_DUE"));
        step(director, card + "/sent", Map.of("document", "ПП 17"))
                .statusCode(409)
                .body("code", equalTo("requisites-missing"));
        made.requisites(anna, one.id());
        step(director, card + "/sent", Map.of("document", "ПП 17"))
                .statusCode(200)
                .body("state", equalTo("REFUND_SENT"));
        step(director, card + "/bounced", Map.of("reason", "счёт закрыт"))
                .statusCode(200)
                .body("state", equalTo("REFUND_DUE"));
        step(director, card + "/sent", Map.of("document", "ПП 18")).statusCode(200);
        step(director, card + "/paid", null).statusCode(200).body("state", equalTo("CLOSED"));

        read(director, card).body("sums.refund.minor", equalTo(220_000)).body("document", equalTo("ПП 18"));
        assertThat(made.view(anna, one.id()).state()).isEqualTo(ReturnState.CLOSED);
    }

    @Test
    void aStepIsDoneOnceForItsKeyAndTheLateOneIsRefused() {
        var one = made.asked(anna, made.kept(anna, goods.sold(rub(2_500), 3)), Map.of(1, 1));
        var packer = staff.token(staff.headOffice(Role.WAREHOUSE));
        var url = OFFICE + "/anna/" + one.number() + "/receive";
        var key = Ids.next().toString();

        for (var i = 0; i < 2; i++)
            given().auth()
                    .oauth2(packer)
                    .contentType("application/json")
                    .header("Idempotency-Key", key)
                    .post(url)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("RECEIVED"));
        step(packer, url, null).statusCode(409).body("code", equalTo("return-moved"));
        given().auth()
                .oauth2(packer)
                .contentType("application/json")
                .post(url)
                .then()
                .statusCode(400)
                .body("code", equalTo("bad-request"));
    }

    @Test
    void whoeverDoesNotPaySeesTheAccountMasked() {
        var one = made.asked(anna, made.kept(anna, goods.sold(rub(2_500), 3)), Map.of(1, 1));
        made.requisites(anna, one.id());
        var card = OFFICE + "/anna/" + one.number();

        var seen = read(staff.token(staff.headOffice(Role.WAREHOUSE)), card)
                .extract()
                .jsonPath()
                .getString("payTo");
        var whole = read(staff.token(staff.headOffice(Role.ACCOUNTANT)), card)
                .extract()
                .jsonPath()
                .getString("payTo");

        assertThat(seen).contains("•").contains("Т-Банк");
        assertThat(whole).doesNotContain("•");
    }

    @Test
    void listsAreFilteredAndTurned() {
        var first = made.asked(anna, made.kept(anna, goods.sold(rub(900), 3)), Map.of(1, 1));
        made.asked(anna, made.kept(anna, goods.sold(rub(900), 3)), Map.of(1, 1));
        var director = staff.token(staff.headOffice(Role.DIRECTOR));

        var page = read(director, OFFICE + "?shop=anna&state=AWAITING_SHIPMENT&limit=1")
                .extract()
                .jsonPath();
        assertThat(page.getList("items")).hasSize(1);
        assertThat(page.getString("items[0].shop")).isEqualTo("anna");
        read(director, OFFICE + "?shop=anna&limit=1&cursor=" + page.getString("next"));
        given().auth().oauth2(director).get(OFFICE + "?state=NONSENSE").then().statusCode(400);
        given().auth().oauth2(director).get(OFFICE + "?before=yesterday").then().statusCode(400);
        given().auth().oauth2(director).get(OFFICE + "?cursor=x").then().statusCode(400);
        given().auth()
                .oauth2(director)
                .get(OFFICE + "/boris/" + first.number())
                .then()
                .statusCode(404);
    }

    @Test
    void theSellerAsksAndCallsOffByHisProgram() {
        var order = made.kept(anna, goods.sold(rub(2_500), 3));
        var seller = staff.token(staff.ofShop("anna", Role.FRANCHISEE));
        var line = Map.of("no", 1, "quantity", 1, "reason", "SIZE_SMALL", "sealed", false);
        var wanted =
                Map.of("order", order.number().value(), "kind", "RETURN", "way", "COURIER", "lines", List.of(line));

        var number = step(seller, OWN + "?shop=anna", wanted)
                .statusCode(200)
                .body("state", equalTo("AWAITING_SHIPMENT"))
                .extract()
                .jsonPath()
                .getString("number");

        given().auth()
                .oauth2(seller)
                .get(OWN + "/" + number + "?shop=anna")
                .then()
                .statusCode(200)
                .body("payTo", nullValue());
        read(seller, OWN + "?shop=anna&state=AWAITING_SHIPMENT&limit=200").body("items.number", hasItem(number));
        step(seller, OWN + "/" + number + "/cancel?shop=anna", null).statusCode(409);
        var odd = new HashMap<String, Object>(wanted);
        odd.put("way", "BY_PIGEON");
        step(seller, OWN + "?shop=anna", odd).statusCode(400).body("code", equalTo("bad-request"));
    }

    @Test
    void theBuyersProgramAsksAndSaysWhereTheMoneyGoes() {
        var order = made.kept(anna, goods.sold(rub(2_500), 3));
        var url = "/s/anna/api/v1/shop/orders/" + order.statusToken() + "/returns";
        given().get(url)
                .then()
                .statusCode(200)
                .body("offer.lines[0].most", equalTo(1))
                .body("items.size()", equalTo(0));
        var line = Map.of("no", 1, "quantity", 1, "reason", "SIZE_SMALL", "sealed", false);
        var wanted = Map.of("kind", "RETURN", "way", "COURIER", "lines", List.of(line), "confirm", false);

        var number = buyer().body(wanted)
                .post(url)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("number");

        buyer().post(url + "/" + number + "/code").then().statusCode(202);
        payTo(url + "/" + number, "8 912 345-67-89", "000000").statusCode(422);
        payTo(url + "/" + number, "4276 3800 1234 5678", "000000")
                .statusCode(422)
                .body("code", equalTo("card-number"));
        payTo(url + "/" + number, "8 912 345-67-89", codes.of(phone(order)))
                .statusCode(200)
                .body("payTo", equalTo("+7 912 ••• •• 89, Т-Банк"));
        buyer().body(Map.of("words", "не согласна"))
                .post(url + "/" + number + "/appeal")
                .then()
                .statusCode(409);
        buyer().post(url + "/" + number + "/cancel").then().statusCode(200).body("state", equalTo("CANCELLED"));
        given().get(url + "/R7777777Q").then().statusCode(404);
    }

    @Test
    void theRightCodeSavesTheAccountOnThePageToo() {
        var order = made.kept(anna, goods.sold(rub(2_500), 3));
        var one = made.asked(anna, order, Map.of(1, 1));
        var url = "/s/anna/o/" + order.statusToken() + "/return/" + one.number();
        form(url + "/code", Map.of("phone", "8 912 345-67-89", "bank", "Т-Банк"))
                .statusCode(200);

        form(url + "/requisites", Map.of("phone", "8 912 345-67-89", "bank", "Т-Банк", "code", codes.of(phone(order))))
                .statusCode(303);

        given().accept("text/html")
                .get(url)
                .then()
                .statusCode(200)
                .body(org.hamcrest.Matchers.containsString("Т-Банк"));
    }

    @Test
    void theBuyersProgramOpensAClaimOnce() {
        var order = made.kept(anna, goods.sold(rub(2_500), 3));
        var url = "/s/anna/api/v1/shop/orders/" + order.statusToken() + "/claims";
        var said = Map.of("what", "DAMAGED", "wish", "REFUND", "words", "разошёлся шов");

        var number = buyer().body(said)
                .post(url)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("number");

        buyer().body(said).post(url).then().statusCode(201).body("number", equalTo(number));
        given().get(url)
                .then()
                .statusCode(200)
                .body("number", equalTo(List.of(number)))
                .body("[0].state", equalTo("OPEN"));
        buyer().body(Map.of("what", "LATE", "wish", "REFUND", "words", "x"))
                .post(url)
                .then()
                .statusCode(400);
    }

    @Test
    void theOfficesProgramAnswersAClaim() {
        var order = made.kept(anna, goods.sold(rub(2_500), 3));
        var said = Map.of("what", "DAMAGED", "wish", "REFUND", "words", "разошёлся шов");
        var number = buyer().body(said)
                .post("/s/anna/api/v1/shop/orders/" + order.statusToken() + "/claims")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("number");
        var support = staff.token(staff.headOffice(Role.SUPPORT));
        var url = "/api/v1/office/claims/anna/" + number;
        var line = Map.of("no", 1, "quantity", 1, "remedy", "REFUND");

        step(support, url + "/approve", Map.of("lines", List.of(), "way", "COURIER", "words", "простите"))
                .statusCode(422)
                .body("code", equalTo("nothing-chosen"));
        step(support, url + "/approve", Map.of("lines", List.of(line), "way", "NOWHERE", "words", "простите"))
                .statusCode(400);
        step(support, url + "/approve", Map.of("lines", List.of(line), "way", "COURIER", "words", "простите"))
                .statusCode(200)
                .body("state", equalTo("APPROVED"));
        step(support, url + "/deny", Map.of("words", "нет")).statusCode(409).body("code", equalTo("claim-moved"));
        read(support, url).body("remedy", equalTo("REFUND")).body("returns.size()", equalTo(1));
        step(support, url + "/resolve", Map.of("words", "договорились"))
                .statusCode(200)
                .body("state", equalTo("RESOLVED"));
    }

    private String phone(PlacedOrder order) {
        return made.order(anna, order).buyer().phone().e164();
    }

    private static io.restassured.specification.RequestSpecification buyer() {
        return given().contentType("application/json")
                .header("Idempotency-Key", Ids.next().toString());
    }

    private static ValidatableResponse payTo(String url, String phone, String code) {
        return given().contentType("application/json")
                .body(Map.of("phone", phone, "bank", "Т-Банк", "code", code))
                .post(url + "/pay-to")
                .then();
    }

    private ValidatableResponse form(String url, Map<String, String> fields) {
        var csrf = staff.csrf();
        return given().redirects()
                .follow(false)
                .accept("text/html")
                .cookie("csrf", csrf)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", csrf)
                .formParams(fields)
                .post(url)
                .then();
    }

    private static ValidatableResponse read(String token, String url) {
        return given().auth().oauth2(token).get(url).then().statusCode(200);
    }

    private static ValidatableResponse step(String token, String url, @org.jspecify.annotations.Nullable Object body) {
        var request = given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("Idempotency-Key", Ids.next().toString());
        if (body != null) request.body(body);
        return request.post(url).then();
    }
}
