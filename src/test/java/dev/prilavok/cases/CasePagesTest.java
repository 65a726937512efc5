package dev.prilavok.cases;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Ids;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CasePagesTest {
    @Inject
    Cases cases;

    @Inject
    ShopsFixture shops;

    @Inject
    StaffFixture staff;

    @Inject
    Scope scope;

    @Test
    void moneyTakesTwoPersons() {
        var anna = shops.open("anna");
        var url = "/office/cases/anna/" + opened(anna, CaseKind.CASH_MISMATCH).number();
        var director = staff.session(staff.headOffice(Role.DIRECTOR));
        var accountant = staff.session(staff.headOffice(Role.ACCOUNTANT));
        given().cookies(director).get(url).then().statusCode(200).body(containsString("2\u00a0500"));

        assertThat(post(director, url + "/decide", "the courier brings the rest")
                        .statusCode())
                .isEqualTo(303);
        assertThat(post(director, url + "/decide", "again").statusCode()).isEqualTo(409);
        given().cookies(accountant).get(url).then().body(containsString("the courier brings the rest"));
        assertThat(post(accountant, url + "/decide", "agreed").statusCode()).isEqualTo(303);

        given().cookies(accountant)
                .get(url)
                .then()
                .body(containsString("agreed"))
                .body(not(containsString("/decide\"")));
        assertThat(post(accountant, url + "/decide", "once more").statusCode()).isEqualTo(404);
    }

    @Test
    void oneDecidesTheRestAndNotesStay() {
        var anna = shops.open("anna");
        var url =
                "/office/cases/anna/" + opened(anna, CaseKind.OUTCOME_CONFLICT).number();
        var support = staff.session(staff.headOffice(Role.SUPPORT));
        var packer = staff.session(staff.headOffice(Role.WAREHOUSE));

        assertThat(post(packer, url + "/note", "box was wet").statusCode()).isEqualTo(303);
        assertThat(post(packer, url + "/decide", "x").statusCode()).isEqualTo(403);
        assertThat(post(support, url + "/decide", "  ").statusCode()).isEqualTo(422);
        assertThat(post(support, url + "/decide", "the carrier is right").statusCode())
                .isEqualTo(303);

        given().cookies(support).get(url).then().body(containsString("box was wet"));
    }

    @Test
    void theListIsByDeadlineAndTheSellerSeesHisOwn() {
        var anna = shops.open("anna");
        var boris = shops.open("boris");
        var late = opened(anna, CaseKind.CODE_MISMATCH);
        var theirs = opened(boris, CaseKind.CODE_MISMATCH);
        var director = staff.session(staff.headOffice(Role.DIRECTOR));
        var seller = new java.util.HashMap<>(staff.session(staff.ofShop("anna", Role.FRANCHISEE)));
        seller.put("shop", "anna");

        for (var query : new String[] {"?show=open", "?show=decided", "?show=all", "?kind=CODE_MISMATCH&shop=anna"})
            given().cookies(director).get("/office/cases" + query).then().statusCode(200);
        given().cookies(director).get("/office/cases?kind=NONSENSE").then().statusCode(400);
        given().cookies(director)
                .get("/office/cases/export?show=open&as=csv")
                .then()
                .statusCode(200);
        given().cookies(seller).get("/franchise/cases").then().statusCode(200);
        given().cookies(seller).get("/franchise/cases/" + late.number()).then().statusCode(200);
        given().cookies(seller)
                .get("/franchise/cases/" + theirs.number())
                .then()
                .statusCode(404);
        assertThat(scope.shop(anna.id(), () -> cases.open())).isPositive();
    }

    @Test
    void theMenuSaysHowManyWait() {
        var anna = shops.open("anna");
        opened(anna, CaseKind.CODE_MISMATCH);
        var seller = new java.util.HashMap<>(staff.session(staff.ofShop("anna", Role.FRANCHISEE)));
        seller.put("shop", "anna");

        for (var page : new String[] {"/office/orders", "/office/cases"})
            given().cookies(staff.session(staff.headOffice(Role.SUPPORT)))
                    .get(page)
                    .then()
                    .statusCode(200)
                    .body(containsString("class=\"waiting\">"));
        given().cookies(seller)
                .get("/franchise/links")
                .then()
                .statusCode(200)
                .body(containsString("class=\"waiting\">"));
    }

    private Case opened(Shop shop, CaseKind kind) {
        return scope.shop(shop.id(), () -> {
            var id = cases.open(new NewCase(
                    shop.id(),
                    kind,
                    Ids.next(),
                    "P123",
                    null,
                    Map.of("due", "RUB 2500.00", "collected", "RUB 2400.00", "said", "LOST"),
                    Instant.now().plus(Duration.ofDays(1)),
                    "petr"));
            return cases.find(shop.id(), id).orElseThrow();
        });
    }

    private static Response post(Map<String, String> cookies, String path, String text) {
        return given().redirects()
                .follow(false)
                .accept("text/html")
                .cookies(cookies)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", cookies.getOrDefault("csrf", ""))
                .formParam("text", text)
                .post(path);
    }
}
