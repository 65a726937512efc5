package dev.prilavok.ledger.adjustments;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sql;
import dev.prilavok.ledger.Account;
import dev.prilavok.ledger.AccountKind;
import dev.prilavok.ledger.Ledger;
import dev.prilavok.ledger.Periods;
import dev.prilavok.ledger.Posting;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.Shops;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AdjustmentsTest {
    private static final CurrencyUnit RUB = CurrencyUnit.of("RUB");

    @Inject
    Adjustments adjustments;

    @Inject
    Ledger ledger;

    @Inject
    Periods periods;

    @Inject
    Shops shops;

    @Inject
    StaffFixture staff;

    @Inject
    Scope scope;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    private Shop anna;

    @BeforeEach
    void aShop() {
        anna = shops.bySlug("anna").orElseThrow();
    }

    @Test
    void whatWaitsForASecondPersonStandsOnTheFirstPageOfThoseWhoMayDecide() {
        propose("waits " + Ids.next(), today(), "letter");

        assertThat(errands(Role.ACCOUNTANT))
                .contains("Исправления ждут второго человека")
                .doesNotContain("Ничего не ждёт");
        assertThat(errands(Role.WAREHOUSE)).doesNotContain("Исправления");
    }

    private String errands(String role) {
        return given().cookies(staff.session(staff.headOffice(role)))
                .accept("text/html")
                .get("/office")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void oneProposesAnotherAgreesAndTheFranchiseeSeesIt() {
        var reason = "royalty agreed by letter " + Ids.next();
        var before = pending();
        var proposed = propose(reason, today(), "letter 17");
        assertThat(pending()).as("nothing before a second person agrees").isEqualTo(before);

        assertThatThrownBy(() -> scope.network(() -> adjustments.approve(proposed.id(), "lena")))
                .hasMessage("second-person");
        var posted = scope.network(() -> adjustments.approve(proposed.id(), "boris"));

        assertThat(posted.state()).isEqualTo(AdjustmentState.POSTED);
        assertThat(posted.decidedBy()).isEqualTo("boris");
        assertThat(pending()).isEqualTo(before.plus(rub(150)));
        var journal = scope.network(() -> ledger.find(Adjustments.SOURCE, proposed.id(), "APPROVED"))
                .orElseThrow();
        assertThat(journal.actor()).isEqualTo("lena, boris");
        assertThat(journal.reason()).isEqualTo(reason);
        assertThat(journal.postings())
                .containsExactly(new Posting(
                        Account.of(AccountKind.FR_PENDING, anna.franchisee(), RUB),
                        Account.of(AccountKind.ROYALTY, RUB),
                        rub(150),
                        Adjustments.KIND,
                        proposed.id(),
                        null));
        given().cookies(staff.session(staff.ofShop("anna", Role.FRANCHISEE)))
                .accept("text/html")
                .get("/franchise/earnings")
                .then()
                .statusCode(200)
                .body(containsString(reason));
        given().cookies(staff.session(staff.ofShop("boris", Role.FRANCHISEE)))
                .accept("text/html")
                .get("/franchise/earnings")
                .then()
                .statusCode(200)
                .body(org.hamcrest.Matchers.not(containsString(reason)));
    }

    @Test
    void aDecisionIsMadeOnceAndStays() {
        var proposed = propose("twice " + Ids.next(), today(), "letter");
        scope.network(() -> adjustments.approve(proposed.id(), "boris"));
        var after = pending();

        assertThatThrownBy(() -> scope.network(() -> adjustments.approve(proposed.id(), "vera")))
                .hasMessage("adjustment-decided");
        assertThatThrownBy(() -> scope.network(() -> adjustments.refuse(proposed.id(), "vera", "no")))
                .hasMessage("adjustment-decided");
        assertThatThrownBy(() -> scope.network(
                        () -> sql.change("update ledger_adjustment set state = 'REFUSED' where id = ?", proposed.id())))
                .hasStackTraceContaining("stays as it was made");
        assertThat(pending()).isEqualTo(after);
    }

    @Test
    void theDatabaseItselfWantsTwoPersons() {
        var proposed = propose("one person " + Ids.next(), today(), "letter");

        assertThatThrownBy(() -> scope.network(() -> sql.change(
                        "update ledger_adjustment set state = 'POSTED', decided_by = 'lena', decided_at = now() where id = ?",
                        proposed.id())))
                .hasStackTraceContaining("check constraint");
    }

    @Test
    void whatIsRefusedChangesNothing() {
        var before = pending();
        var proposed = propose("refused " + Ids.next(), today(), "letter");

        var refused = scope.network(() -> adjustments.refuse(proposed.id(), "boris", "another month"));

        assertThat(refused.answer()).isEqualTo("another month");
        assertThat(pending()).isEqualTo(before);
    }

    @Test
    void aClosedMonthIsRefusedWithAClearSentence() {
        var month = YearMonth.of(1895, 3);
        scope.network(() -> periods.closing(month, "accountant"));
        scope.network(() -> periods.close(month, "accountant"));

        assertThatThrownBy(() -> propose("late", LocalDate.of(1895, 3, 9), "letter"))
                .hasMessage("period-closed")
                .extracting(refusal -> ((AdjustmentRefused) refusal).say(java.util.Locale.ENGLISH))
                .isEqualTo("March 1895: the month is closed. Name a day of an open month.");
        assertThatThrownBy(() -> propose("early", today().plusDays(2), "letter"))
                .hasMessage("day-ahead");
    }

    @Test
    void anAccountThatIsNotInTheChartAndNoEvidenceAreRefused() {
        assertThatThrownBy(() -> propose("no evidence", today(), null)).hasMessage("no-evidence");
        assertThatThrownBy(() -> scope.network(() -> adjustments.propose(
                        wanted(AccountKind.COURIER_COD, "no-such-carrier", "x", today(), "letter"), "lena")))
                .hasMessage("no-such-account");
        assertThatThrownBy(() -> scope.network(() -> adjustments.propose(
                        wanted(AccountKind.BANK, "sub of the bank", "x", today(), "letter"), "lena")))
                .hasMessage("no-such-account");
        assertThatThrownBy(() -> scope.network(
                        () -> adjustments.propose(wanted(AccountKind.ROYALTY, "", "x", today(), "letter"), "lena")))
                .hasMessage("same-account");
    }

    @Test
    void throughTheApiUnderTwoLogins() {
        var accountant = "Bearer " + staff.token(staff.headOffice(Role.ACCOUNTANT));
        var owner = "Bearer " + staff.token(staff.headOffice(Role.OWNER));
        var key = "adjust-" + Ids.next();
        var body = Map.of(
                "debit", "FR_PENDING",
                "credit", "ROYALTY",
                "shop", "anna",
                "sum", "12.50",
                "currency", "RUB",
                "day", today().toString(),
                "reason", "by api",
                "evidence", "letter 9");

        var id = sent(accountant, key)
                .body(body)
                .post("/api/v1/office/ledger/adjustments")
                .then()
                .statusCode(200)
                .body("state", equalTo("PROPOSED"), "amount", equalTo(1250))
                .extract()
                .<String>path("id");
        assertThat(sent(accountant, key)
                        .body(body)
                        .post("/api/v1/office/ledger/adjustments")
                        .<String>path("id"))
                .as("the same key is the same proposal")
                .isEqualTo(id);
        sent(accountant, "approve-" + id)
                .post("/api/v1/office/ledger/adjustments/" + id + "/approve")
                .then()
                .statusCode(409)
                .body("code", equalTo("second-person"));
        sent(owner, "approve-" + id)
                .post("/api/v1/office/ledger/adjustments/" + id + "/approve")
                .then()
                .statusCode(200)
                .body("state", equalTo("POSTED"));
        given().header("Authorization", owner)
                .get("/api/v1/office/ledger/adjustments?limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
        var journal = scope.network(() -> ledger.find(Adjustments.SOURCE, UUID.fromString(id), "APPROVED"))
                .orElseThrow();
        given().header("Authorization", owner)
                .get("/api/v1/office/ledger/journals/" + journal.id())
                .then()
                .statusCode(200)
                .body("postings[0].amount", equalTo(1250), "source", equalTo("ADJUSTMENT"));
    }

    private static io.restassured.specification.RequestSpecification sent(String token, String key) {
        return given().header("Authorization", token)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON);
    }

    @Test
    void onThePageWithAFile() throws Exception {
        var accountant = staff.session(staff.headOffice(Role.ACCOUNTANT));
        var reason = "with a file " + Ids.next();
        var answer = form(accountant, reason, "%PDF-1.4 letter");
        assertThat(answer.statusCode()).isEqualTo(303);
        var card = answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");

        given().cookies(accountant)
                .accept("text/html")
                .get(card)
                .then()
                .statusCode(200)
                .body(containsString(reason), containsString("Согласиться должен другой человек"));
        given().cookies(accountant)
                .get(card + "/evidence")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .body(containsString("letter"));
        var odd = form(accountant, "odd file", "<script>");
        assertThat(odd.statusCode()).isEqualTo(422);
        assertThat(odd.body()).contains("PDF, JPEG", "odd file");
    }

    // With a length, as browsers send forms: one of unknown length is refused beforehand.
    private HttpResponse<String> form(Map<String, String> session, String reason, String file) throws Exception {
        var parts = new StringBuilder();
        Map.of(
                        "csrf", session.get("csrf"),
                        "debit", "FR_PENDING",
                        "credit", "ROYALTY",
                        "shop", "anna",
                        "sum", "10",
                        "currency", "RUB",
                        "day", today().toString(),
                        "reason", reason)
                .forEach((name, value) -> parts.append("--edge\r\nContent-Disposition: form-data; name=\"")
                        .append(name)
                        .append("\"\r\n\r\n")
                        .append(value)
                        .append("\r\n"));
        parts.append("--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"letter.pdf\"\r\n")
                .append("Content-Type: application/pdf\r\n\r\n")
                .append(file)
                .append("\r\n--edge--\r\n");
        var cookies = session.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("; "));
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(
                                        "http://localhost:" + RestAssured.port + "/office/ledger/adjustments"))
                                .version(HttpClient.Version.HTTP_1_1)
                                .header("Cookie", cookies)
                                .header("Accept", "text/html")
                                .header("Content-Type", "multipart/form-data; boundary=edge")
                                .POST(HttpRequest.BodyPublishers.ofString(parts.toString()))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private Adjustment propose(String reason, LocalDate day, @Nullable String evidence) {
        return scope.network(
                () -> adjustments.propose(wanted(AccountKind.FR_PENDING, "", reason, day, evidence), "lena"));
    }

    private NewAdjustment wanted(
            AccountKind debit, String sub, String reason, LocalDate day, @Nullable String evidence) {
        return new NewAdjustment(
                new NewAdjustment.Side(debit, sub),
                new NewAdjustment.Side(AccountKind.ROYALTY, ""),
                rub(150),
                anna.id(),
                day,
                reason,
                evidence,
                null);
    }

    private Money pending() {
        return scope.network(() -> ledger.balance(Account.of(AccountKind.FR_PENDING, anna.franchisee(), RUB)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), scope.network(periods::zone));
    }

    private static Money rub(long rubles) {
        return Money.ofMajor(RUB, rubles);
    }
}
