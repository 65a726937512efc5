package dev.prilavok.royalty.statements;

import static dev.prilavok.ledger.AccountKind.CASH;
import static dev.prilavok.ledger.AccountKind.FR_AVAILABLE;
import static dev.prilavok.ledger.AccountKind.FR_PENDING;
import static dev.prilavok.ledger.AccountKind.ROYALTY;
import static dev.prilavok.order.ShopsFixture.rub;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.identity.StaffMember;
import dev.prilavok.kernel.Ids;
import dev.prilavok.ledger.Account;
import dev.prilavok.ledger.AccountKind;
import dev.prilavok.ledger.Ledger;
import dev.prilavok.ledger.NewJournal;
import dev.prilavok.ledger.Postings;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.royalty.LineKind;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A month from its close to an answered dispute, as programs do it; months of long ago, each test a year of its own. */
@QuarkusTest
class StatementsApiTest {
    private static final AtomicInteger YEAR = new AtomicInteger(1920);

    @Inject
    MonthClose close;

    @Inject
    Ledger ledger;

    @Inject
    ShopsFixture shops;

    @Inject
    StaffFixture staff;

    @Inject
    Scope scope;

    private Shop boris;
    private YearMonth month;

    @BeforeEach
    void openTheShop() {
        boris = shops.open("boris");
        month = YearMonth.of(YEAR.getAndIncrement(), 5);
    }

    @Test
    void aMonthIsClosedReviewedAndIssuedOnceForAKey() {
        sold();
        var accountant = staff.headOffice(Role.ACCOUNTANT);
        get(accountant, "/api/v1/office/months/" + month).statusCode(200).body("state", equalTo("OPEN"));
        closed(accountant);
        get(accountant, "/api/v1/office/months/" + month)
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("missing", hasSize(0));

        post(accountant, "/api/v1/office/statements/issue", Map.of("month", month.toString()))
                .statusCode(200)
                .body("count", equalTo(0));
        post(accountant, "/api/v1/office/statements/review", Map.of("month", month.toString()))
                .statusCode(200)
                .body("count", equalTo(1));
        var key = Ids.next().toString();
        for (var i = 0; i < 2; i++)
            post(accountant, key, "/api/v1/office/statements/issue", Map.of("month", month.toString()))
                    .statusCode(200)
                    .body("count", equalTo(1));

        var listed = get(accountant, "/api/v1/office/statements?month=" + month)
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("ISSUED"))
                .body("items[0].sums.RETAIL", equalTo(250_000))
                .body("items[0].earned", equalTo(230_000))
                .body("items[0].hash", notNullValue());
        var id = listed.extract().<String>path("items[0].id");
        get(accountant, "/api/v1/office/statements/" + id + "/lines?limit=1")
                .statusCode(200)
                .body("items", hasSize(1))
                .body("next", notNullValue());
    }

    @Test
    void aFranchiseeDisputesALineAndTwoPersonsCorrectIt() {
        sold();
        var accountant = staff.headOffice(Role.ACCOUNTANT);
        closed(accountant);
        post(accountant, "/api/v1/office/statements/review", Map.of("month", month.toString()))
                .statusCode(200);
        post(accountant, "/api/v1/office/statements/issue", Map.of("month", month.toString()))
                .statusCode(200);
        var me = staff.ofShop("boris", Role.FRANCHISEE);
        var mine = get(me, "/api/v1/franchise/statements")
                .statusCode(200)
                .body("items.month", hasItem(month.toString()))
                .extract()
                .<String>path("items.find { it.month == '" + month + "' }.id");
        var own = "/api/v1/franchise/statements/" + mine;
        var lines = get(me, own + "/lines").statusCode(200).extract();
        var journal = lines.<String>path("items.find { it.kind == 'ROYALTY' }.journal");
        int no = lines.path("items.find { it.kind == 'ROYALTY' }.no");

        post(me, own + "/disputes", Map.of("journal", journal, "no", no, "reason", " "))
                .statusCode(422)
                .body("code", equalTo("reason-missing"));
        var dispute = post(me, own + "/disputes", Map.of("journal", journal, "no", no, "reason", "Ставка 6 %"))
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("line", equalTo(-20_000))
                .extract()
                .<String>path("id");
        post(me, own + "/disputes", Map.of("journal", journal, "no", no, "reason", "Ставка 6 %"))
                .statusCode(409);
        post(me, own + "/accept", Map.of()).statusCode(409);

        var answer = "/api/v1/office/disputes/" + dispute + "/answer";
        var words = Map.<String, Object>of("decision", "Верно, 6 %", "correction", 5_000);
        post(accountant, answer, Map.of("decision", "много", "correction", 20_001))
                .statusCode(422);
        post(accountant, answer, words)
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("proposed", equalTo(5_000));
        post(accountant, answer, words).statusCode(409).body("code", equalTo("second-person"));
        post(staff.headOffice(Role.DIRECTOR), answer, words)
                .statusCode(200)
                .body("state", equalTo("CORRECTED"))
                .body("correction", equalTo(5_000));
        get(me, own).statusCode(200).body("state", equalTo("RESOLVED"));
        get(me, own + "/disputes").statusCode(200).body("items[0].decision", equalTo("Верно, 6 %"));
    }

    @Test
    void strangersAndWrongMonthsAreRefused() {
        get(staff.headOffice(Role.SUPPORT), "/api/v1/office/statements").statusCode(403);
        get(staff.headOffice(Role.OWNER), "/api/v1/office/statements?month=may")
                .statusCode(400)
                .contentType("application/problem+json");
        get(staff.headOffice(Role.OWNER), "/api/v1/office/statements?state=GONE")
                .statusCode(400);
        get(staff.ofShop("boris", Role.FRANCHISEE), "/api/v1/franchise/statements/" + Ids.next())
                .statusCode(404);
    }

    private void closed(StaffMember who) {
        post(who, "/api/v1/office/months/" + month + "/close", Map.of("reason", "test"))
                .statusCode(200);
        close.finish(month);
    }

    /** 2,500 with a royalty of 200, paid for at once. */
    private void sold() {
        var at = month.atDay(10).atTime(12, 0).toInstant(ZoneOffset.UTC);
        var postings = Postings.about(Ids.next(), 1)
                .move(
                        Account.of(CASH, "statements-api-test", boris.currency()),
                        mine(FR_PENDING),
                        rub(2_500),
                        LineKind.RETAIL.name())
                .move(mine(FR_PENDING), Account.of(ROYALTY, boris.currency()), rub(200), LineKind.ROYALTY.name())
                .move(mine(FR_PENDING), mine(FR_AVAILABLE), rub(2_300), LineKind.AVAILABLE.name())
                .list();
        var journal =
                new NewJournal("TEST", Ids.next(), "SOLD", boris.franchisee(), boris.id(), at, "test", null, postings);
        assertThat(scope.shop(boris.id(), () -> ledger.post(journal))).isTrue();
    }

    private Account mine(AccountKind kind) {
        return Account.of(kind, boris.franchisee(), boris.currency());
    }

    private ValidatableResponse get(StaffMember who, String path) {
        return as(who).get(path).then();
    }

    private ValidatableResponse post(StaffMember who, String path, Map<String, ?> body) {
        return post(who, Ids.next().toString(), path, body);
    }

    private ValidatableResponse post(StaffMember who, String key, String path, Map<String, ?> body) {
        return as(who).header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then();
    }

    private RequestSpecification as(StaffMember who) {
        return given().header("Authorization", "Bearer " + staff.token(who)).accept(ContentType.JSON);
    }
}
