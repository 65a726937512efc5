package dev.prilavok.royalty.terms;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.prilavok.agreement.Agreements;
import dev.prilavok.agreement.Tiers;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.royalty.TermsFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Head office writes agreements, by hand and by program, and each franchisee reads their own. */
@QuarkusTest
class AgreementPagesTest {
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    @Inject
    TermsFixture partners;

    @Inject
    ShopsFixture shops;

    @Inject
    Agreements agreements;

    @Inject
    StaffFixture staff;

    @Inject
    Scope scope;

    @Inject
    TestClock clock;

    private Map<String, String> cookies = Map.of();

    @BeforeEach
    void aDirectorSignsIn() {
        cookies = staff.session(staff.headOffice(Role.DIRECTOR));
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void anAgreementIsConcludedAndAmendedAndItsPastStays() {
        var shop = partners.shopWithoutTerms();
        var home = "/office/agreements/" + shop.franchisee();
        given().cookies(cookies).get(home).then().statusCode(200).body(containsString("Договора ещё нет"));

        typed().formParam("model", "AGENT")
                .formParam("currency", "RUB")
                .post(home)
                .then()
                .statusCode(303);
        var first = scope.network(() -> agreements.versions(shop.franchisee())).get(0);
        typed().formParam("currency", "RUB")
                .formParam("from", tomorrow().toString())
                .formParam("stepFrom", "300 000", "")
                .formParam("stepRate", "6,5", "")
                .formParam("mode", "MARGINAL")
                .formParam("most", "90000")
                .post(home)
                .then()
                .statusCode(303);

        var versions = scope.network(() -> agreements.versions(shop.franchisee()));
        assertThat(versions).hasSize(2).last().isEqualTo(first);
        assertThat(versions.get(0).rules().royalty().tiers())
                .isEqualTo(new Tiers(
                        Tiers.Mode.MARGINAL,
                        java.util.List.of(new Tiers.Step(Money.parse("RUB 300000"), Percent.of("6.5")))));
        given().cookies(cookies)
                .get(home)
                .then()
                .statusCode(200)
                .body(containsString("впереди"))
                .body(containsString("было: не было"))
                .body(containsString("сверх 300\u00a0000\u00a0₽ — 6,5 %"))
                .body(containsString("подпись верна"))
                .body(containsString("Причина: по уговору"));
        given().cookies(cookies)
                .get("/office/agreements?q=" + shop.slug())
                .then()
                .statusCode(200)
                .body(containsString("№ 2 с"));
        clock.passes(Duration.ofDays(2));
        assertThat(scope.network(() -> agreements.current(shop.franchisee(), clock.instant()))
                        .number())
                .isEqualTo(2);
    }

    @Test
    void whatCannotBeIsRefusedFieldByFieldAndNothingIsLost() {
        var shop = shops.open("anna");
        var before = scope.network(() -> agreements.versions(shop.franchisee()));
        form().formParam("currency", "RUB")
                .formParam("royalty", "101")
                .formParam("fund", "2")
                .formParam("stepFrom", "5000", "4000")
                .formParam("stepRate", "6", "5")
                .formParam("holidayFrom", "2027-02-01")
                .formParam("holidayTo", "2027-01-01")
                .formParam("holidayRate", "0")
                .formParam("category", "no-such-category")
                .formParam("categoryRate", "3")
                .formParam("least", "100")
                .formParam("most", "50")
                .formParam("from", "2020-01-01")
                .post("/office/agreements/" + shop.franchisee())
                .then()
                .statusCode(422)
                .body(containsString("value=\"101\""))
                .body(containsString("Укажите процент от 0 до 100"))
                .body(containsString("Каждая ступень должна быть выше предыдущей"))
                .body(containsString("Каникулы кончаются раньше"))
                .body(containsString("Такой категории нет"))
                .body(containsString("Наибольшее роялти меньше наименьшего"))
                .body(containsString("Назовите причину"))
                .body(containsString("не раньше завтрашнего дня"));
        assertThat(scope.network(() -> agreements.versions(shop.franchisee()))).isEqualTo(before);
    }

    @Test
    void theSentenceIsReadWhileTypingAndWithoutScript() {
        var shop = shops.open("anna");
        var home = "/office/agreements/" + shop.franchisee();
        typed().formParam("currency", "RUB")
                .formParam("least", "3000")
                .post(home + "/preview")
                .then()
                .statusCode(200)
                .body(containsString("id=\"preview\""))
                .body(containsString("не меньше 3\u00a0000\u00a0₽"))
                .body(not(containsString("<html")));
        typed().formParam("currency", "RUB")
                .formParam("most", "9000")
                .formParam("check", "1")
                .post(home)
                .then()
                .statusCode(200)
                .body(containsString("не больше 9\u00a0000\u00a0₽"));
    }

    @Test
    void anAccountantReadsAndDoesNotWrite() {
        var shop = shops.open("anna");
        cookies = staff.session(staff.headOffice(Role.ACCOUNTANT));
        given().cookies(cookies)
                .get("/office/agreements/" + shop.franchisee())
                .then()
                .statusCode(200)
                .body(not(containsString("/next")));
        typed().formParam("currency", "RUB")
                .post("/office/agreements/" + shop.franchisee())
                .then()
                .statusCode(403);
    }

    @Test
    void aFranchiseeReadsTheirOwn() {
        shops.open("anna");
        given().cookies(staff.session(staff.ofShop("anna", Role.FRANCHISEE)))
                .get("/franchise/agreement")
                .then()
                .statusCode(200)
                .body(containsString("Мой договор"))
                .body(containsString("роялти 8 %"));
    }

    @Test
    void programsPublishOnceAndReadTheSame() {
        var shop = partners.shopWithoutTerms();
        var token = staff.token(staff.headOffice(Role.DIRECTOR));
        var body = """
                {"reason": "by program", "model": "SERVICE", "terms": {"currency": "RUB", "royaltyPercent": "7.25", "base": "RETAIL",
                 "fundPercent": "1", "shareFull": 5000, "sharePartly": 0, "shareRefused": 10050, "availability": "ON_DELIVERY",
                 "tax": "NPD", "most": 100000}}""";
        for (var i = 0; i < 2; i++) published(shop, token, body).statusCode(200).body("number", equalTo(1));

        given().header("Authorization", "Bearer " + token)
                .get("/api/v1/office/agreements/" + shop.franchisee())
                .then()
                .statusCode(200)
                .body("versions.size()", equalTo(1))
                .body("versions[0].signatureHolds", equalTo(true))
                .body("versions[0].terms.royaltyPercent", equalTo("7.25"))
                .body("versions[0].terms.shareRefused", equalTo(10_050))
                .body("versions[0].terms.most", equalTo(100_000));
        given().header("Authorization", "Bearer " + token)
                .get("/api/v1/office/agreements?kind=SERVICE&q=" + shop.slug())
                .then()
                .statusCode(200)
                .body("items[0].version", equalTo(1));
    }

    private static ValidatableResponse published(Shop shop, String token, String body) {
        return given().header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", "publish-" + shop.slug())
                .contentType("application/json; charset=UTF-8")
                .body(body)
                .post("/api/v1/office/agreements/" + shop.franchisee() + "/versions")
                .then();
    }

    private LocalDate tomorrow() {
        return LocalDate.ofInstant(clock.instant(), MOSCOW).plusDays(1);
    }

    private RequestSpecification typed() {
        return form().formParam("royalty", "8")
                .formParam("base", "RETAIL")
                .formParam("fund", "2")
                .formParam("shareFull", "50")
                .formParam("sharePartly", "150")
                .formParam("shareRefused", "100,50")
                .formParam("availability", "ON_REMITTANCE")
                .formParam("instalment", "100")
                .formParam("tax", "USN")
                .formParam("reason", "по уговору");
    }

    private RequestSpecification form() {
        return given().redirects()
                .follow(false)
                .cookies(cookies)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", cookies.get("csrf"));
    }
}
