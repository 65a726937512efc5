package dev.prilavok.ledger;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;

import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Ids;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shops;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The API of the book, the command that verifies it, and the log of who looked. */
@QuarkusTest
class BooksForReadersTest {
    private static final CurrencyUnit RUB = CurrencyUnit.of("RUB");

    @Inject
    Ledger ledger;

    @Inject
    Seals seals;

    @Inject
    VerifyLedger verify;

    @Inject
    Shops shops;

    @Inject
    StaffFixture staff;

    @Inject
    Scope scope;

    private Account desk;

    @BeforeEach
    void threeSales() {
        desk = Account.of(AccountKind.CASH, Ids.next(), RUB);
        var anna = shops.bySlug("anna").orElseThrow();
        for (var i = 1; i <= 3; i++) {
            var sum = Money.ofMajor(RUB, i);
            scope.shop(
                    anna.id(),
                    () -> ledger.post(new NewJournal(
                            "TEST",
                            Ids.next(),
                            "SOLD",
                            anna.franchisee(),
                            anna.id(),
                            Instant.now(),
                            "test",
                            null,
                            Postings.general()
                                    .move(desk, Account.of(AccountKind.ROYALTY, RUB), sum, "RETAIL")
                                    .list())));
        }
    }

    @Test
    void aProgramReadsBalancesMovementsAndJournals() {
        var token = "Bearer " + staff.token(staff.headOffice(Role.ACCOUNTANT));

        given().header("Authorization", token)
                .get("/api/v1/office/ledger?currency=RUB")
                .then()
                .statusCode(200)
                .body("balanced", equalTo(true))
                .body("items.find { it.account.id == '" + desk.id() + "' }.closing", equalTo(600));
        var first = given().header("Authorization", token)
                .get("/api/v1/office/ledger/accounts/" + desk.id() + "?limit=2")
                .then()
                .statusCode(200)
                .body("balance", equalTo(600), "items", hasSize(2))
                .extract()
                .jsonPath();
        given().header("Authorization", token)
                .get("/api/v1/office/ledger/accounts/" + desk.id() + "?limit=2&cursor=" + first.getString("next"))
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        given().header("Authorization", token)
                .get("/api/v1/office/ledger?month=soon")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        given().header("Authorization", "Bearer " + staff.token(staff.headOffice(Role.WAREHOUSE)))
                .get("/api/v1/office/ledger")
                .then()
                .statusCode(403);
    }

    @Test
    void whoLooksAtAnAccountIsInTheLogOfTheOwner() {
        var reader = staff.session(staff.headOffice(Role.DIRECTOR));
        given().cookies(reader)
                .accept("text/html")
                .get("/office/ledger/accounts/" + desk.id())
                .then()
                .statusCode(200);

        var owner = staff.session(staff.headOffice(Role.OWNER));
        given().cookies(owner)
                .accept("text/html")
                .get("/office/audit?kind=ledger")
                .then()
                .statusCode(200)
                .body(containsString(desk.sub()));
        given().cookies(owner)
                .get("/office/audit/export?kind=ledger&as=csv")
                .then()
                .statusCode(200)
                .body(containsString("ledger.account"));
        given().cookies(reader).accept("text/html").get("/office/audit").then().statusCode(403);
    }

    @Test
    void theCommandSaysByItsExitCodeWhetherTheChainHolds() {
        seals.seal();

        assertThat(verify.name()).isEqualTo("verify-ledger");
        assertThat(verify.run(List.of())).isZero();
        assertThat(VerifyLedger.code(new Seals.Verified(7, 0, 3L, 0, "x"))).isEqualTo(1);
        assertThat(VerifyLedger.code(new Seals.Verified(7, 0, null, 2, "x"))).isEqualTo(1);
        given().header("Authorization", "Bearer " + staff.token(staff.headOffice(Role.ACCOUNTANT)))
                .get("/api/v1/office/ledger/verification")
                .then()
                .statusCode(200)
                .body("clean", equalTo(true), "sealed", greaterThan(0));
    }
}
