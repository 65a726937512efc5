package dev.prilavok.cases;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Ids;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cases over the APIs: taken, decided by two where money is at stake, closed. */
@QuarkusTest
class CasesApiTest {
    private static final String OFFICE = "/api/v1/office/cases";
    private static final String OWN = "/api/v1/franchise/cases";

    @Inject
    Cases cases;

    @Inject
    ShopsFixture shops;

    @Inject
    StaffFixture staff;

    @Inject
    Scope scope;

    private Shop anna;

    @BeforeEach
    void openTheShop() {
        anna = shops.open("anna");
    }

    @Test
    void isTakenDecidedByTwoAndClosed() {
        var url = OFFICE + "/anna/" + opened(CaseKind.CASH_MISMATCH).number();
        var director = staff.token(staff.headOffice(Role.DIRECTOR));
        var accountant = staff.token(staff.headOffice(Role.ACCOUNTANT));

        step(director, url + "/take", null).statusCode(200).body("state", equalTo("OPEN"));
        step(director, url + "/close", null).statusCode(409).body("code", equalTo("case-moved"));
        step(director, url + "/decide", Map.of("text", "курьер внёс разницу"))
                .statusCode(200)
                .body("waitsForSecond", equalTo(true));
        step(director, url + "/decide", Map.of("text", "ещё раз"))
                .statusCode(409)
                .body("code", equalTo("second-person"));
        step(accountant, url + "/decide", Map.of("text", "согласна"))
                .statusCode(200)
                .body("state", equalTo("DECIDED"));
        step(accountant, url + "/close", null).statusCode(200).body("state", equalTo("CLOSED"));
        step(accountant, url + "/close", null).statusCode(409);

        read(director, url).body("takenBy", equalTo("office-director")).body("decision", equalTo("согласна"));
    }

    @Test
    void aNoteCountsOnceForItsKey() {
        var url = OFFICE + "/anna/" + opened(CaseKind.CODE_MISMATCH).number();
        var packer = staff.token(staff.headOffice(Role.WAREHOUSE));
        var key = Ids.next().toString();

        for (var i = 0; i < 2; i++)
            given().auth()
                    .oauth2(packer)
                    .header("Idempotency-Key", key)
                    .contentType("application/json")
                    .body(Map.of("text", "коробка мокрая"))
                    .post(url + "/note")
                    .then()
                    .statusCode(200);
        step(packer, url + "/decide", Map.of("text", "x")).statusCode(403);
        step(packer, url + "/note", Map.of("text", " ")).statusCode(400);

        read(packer, url).body("notes.size()", equalTo(1)).body("notes[0].text", equalTo("коробка мокрая"));
    }

    @Test
    void listsAreFilteredAndTheSellerReadsHisOwn() {
        var one = opened(CaseKind.UNITS_MISSING);
        var director = staff.token(staff.headOffice(Role.DIRECTOR));
        var seller = staff.token(staff.ofShop("anna", Role.FRANCHISEE));

        read(director, OFFICE + "?shop=anna&kind=UNITS_MISSING&state=OPEN&limit=200")
                .body("items.number", hasItem(one.number()));
        read(seller, OWN + "?shop=anna&kind=UNITS_MISSING&limit=200").body("items.number", hasItem(one.number()));
        step(seller, OWN + "/" + one.number() + "/note?shop=anna", Map.of("text", "покупатель прислал фото"))
                .statusCode(200);
        given().auth()
                .oauth2(seller)
                .get(OWN + "/CFFFFFFFFFFFF?shop=anna")
                .then()
                .statusCode(404);
        given().auth().oauth2(director).get(OFFICE + "?kind=NONSENSE").then().statusCode(400);
        given().auth().oauth2(director).get(OFFICE + "?cursor=x").then().statusCode(400);
    }

    @Test
    void aClaimsCaseIsDecidedByTheClaim() {
        var one = opened(CaseKind.BUYER_CLAIM);

        assertThatThrownBy(() ->
                        scope.shop(anna.id(), () -> cases.settle(anna.id(), one.id(), "вернём деньги", "director")))
                .isInstanceOf(DecidedElsewhere.class);
        step(
                        staff.token(staff.headOffice(Role.DIRECTOR)),
                        OFFICE + "/anna/" + one.number() + "/decide",
                        Map.of("text", "вернём"))
                .statusCode(409)
                .body("code", equalTo("decided-elsewhere"));
        assertThat(scope.shop(anna.id(), () -> cases.find(anna.id(), one.id()))
                        .orElseThrow()
                        .state())
                .isEqualTo(Case.State.OPEN);
        given().cookies(staff.session(staff.headOffice(Role.SUPPORT)))
                .get("/office/cases/anna/" + one.number())
                .then()
                .statusCode(200)
                .body(containsString("/office/claims/anna/P123"));
    }

    private Case opened(CaseKind kind) {
        return scope.shop(anna.id(), () -> {
            var wanted = new NewCase(anna.id(), kind, Ids.next(), "P123", null, Map.of("said", "LOST"), null, "petr");
            return cases.find(anna.id(), cases.open(wanted)).orElseThrow();
        });
    }

    private static ValidatableResponse read(String token, String url) {
        return given().auth().oauth2(token).get(url).then().statusCode(200);
    }

    private static ValidatableResponse step(String token, String url, @Nullable Object body) {
        var request = given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("Idempotency-Key", Ids.next().toString());
        if (body != null) request.body(body);
        return request.post(url).then();
    }
}
