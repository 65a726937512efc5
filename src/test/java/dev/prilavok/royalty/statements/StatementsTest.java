package dev.prilavok.royalty.statements;

import static dev.prilavok.ledger.AccountKind.CASH;
import static dev.prilavok.ledger.AccountKind.FR_AVAILABLE;
import static dev.prilavok.ledger.AccountKind.FR_PENDING;
import static dev.prilavok.ledger.AccountKind.ROYALTY;
import static dev.prilavok.order.ShopsFixture.rub;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Sql;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.ledger.Account;
import dev.prilavok.ledger.AccountKind;
import dev.prilavok.ledger.Ledger;
import dev.prilavok.ledger.NewJournal;
import dev.prilavok.ledger.OwnerLine;
import dev.prilavok.ledger.PeriodState;
import dev.prilavok.ledger.Periods;
import dev.prilavok.ledger.Postings;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.royalty.LineKind;
import dev.prilavok.royalty.payouts.PayoutMoved;
import dev.prilavok.royalty.payouts.PayoutState;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.joda.money.Money;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Months of long ago, so that no other test's month is touched; each test closes a year of its own and leaves nothing open behind. */
@QuarkusTest
class StatementsTest {
    private static final Locale RU = Locale.forLanguageTag("ru");
    private static final AtomicInteger YEAR = new AtomicInteger(1960);

    @Inject
    MonthClose close;

    @Inject
    CloseMonth job;

    @Inject
    Statements statements;

    @Inject
    Disputes disputes;

    @Inject
    KeepStatements keep;

    @Inject
    StatementRows rows;

    @Inject
    Ledger ledger;

    @Inject
    Periods periods;

    @Inject
    ShopsFixture shops;

    @Inject
    StaffFixture staff;

    @Inject
    Scope scope;

    @Inject
    Sql sql;

    @Inject
    TestClock clock;

    private Shop anna;
    private YearMonth month;

    @BeforeEach
    void openTheShop() {
        anna = shops.open("anna");
        month = YearMonth.of(YEAR.getAndIncrement(), 3);
    }

    @AfterEach
    void turnTheClockBack() {
        clock.reset();
    }

    @Test
    void openingAndLinesAreTheClosingBalanceAndTheBookGivesTheSameHashAgain() {
        sold(10, 2_500, 200);
        sold(20, 1_500, 120);
        var first = closed(month);

        assertThat(first.sums())
                .containsExactly(entry(LineKind.RETAIL, rub(4_000)), entry(LineKind.ROYALTY, rub(-320)));
        assertThat(first.earned()).isEqualTo(rub(3_680));
        assertThat(first.closing()).isEqualTo(first.opening().plus(rub(3_680)));
        assertThat(first.waiting().plus(first.available())).isEqualTo(first.closing());
        assertThat(first.lines()).isEqualTo(4);

        var issued = issued(first);
        assertThat(issued.number()).startsWith(month + "/");
        assertThat(issued.hash()).hasSize(64);
        assertThat(scope.network(() -> statements.isReproduced(issued))).isTrue();
        var listed = scope.network(() -> statements.lines(issued, null, 3));
        var rest = scope.network(() -> statements.lines(issued, listed.next(), 3));
        assertThat(listed.items()).hasSize(3);
        assertThat(rest.items()).hasSize(1);
        assertThat(rest.next()).isNull();
    }

    @Test
    void theNextMonthOpensWithTheClosingBalanceAndALateFactIsItsLine() {
        sold(10, 2_500, 200);
        var first = issued(closed(month));
        // a fact of a closed month that is learned late counts in the next one
        sold(11, 1_000, 80);
        var second = closed(month.plusMonths(1));

        assertThat(second.opening()).isEqualTo(first.closing());
        assertThat(second.sum(LineKind.RETAIL)).isEqualTo(rub(1_000));
        var line =
                scope.network(() -> statements.lines(second, null, 10)).items().get(0);
        assertThat(line.origin()).isEqualTo(month);
        assertThat(statements.differences(second, first))
                .extracting(Difference::kind, Difference::change)
                .containsExactly(tuple(LineKind.RETAIL, rub(-1_500)), tuple(LineKind.ROYALTY, rub(120)));
        assertThat(scope.network(() -> statements.isReproduced(first))).isTrue();
        issued(second);
    }

    @Test
    void aCloseThatWasInterruptedGoesOnAndDoesNothingTwice() {
        sold(10, 2_500, 200);
        scope.network(() -> close.start(month, "test", "accountant", RU));
        scope.network(() -> close.start(month, "test", "accountant", RU));
        job.run(CloseMonth.Month.of(month));
        job.run(CloseMonth.Month.of(month));

        assertThat(scope.network(() -> periods.state(month))).isEqualTo(PeriodState.CLOSED);
        var run = scope.network(() -> close.run(month)).orElseThrow();
        assertThat(run.finished()).isTrue();
        assertThat(run.percent()).isEqualTo(100);
        assertThat(scope.network(() -> sql.one(
                        "select count(*) from settlement_statement where franchisee_id = ? and month = ?",
                        row -> row.getInt(1),
                        anna.franchisee().value(),
                        month.atDay(1))))
                .contains(1);
        issued(kept(month));
    }

    @Test
    void whatWasIssuedIsNotChangedByAnybody() {
        sold(10, 2_500, 200);
        var issued = issued(closed(month));

        assertThatThrownBy(() -> scope.network(() -> sql.change(
                        "update settlement_statement set closing_minor = 1, available_minor = 1 - waiting_minor where id = ?",
                        issued.id())))
                .hasStackTraceContaining("never changed");
        assertThatThrownBy(() -> scope.network(
                        () -> sql.change("update settlement_statement set number = 'x' where id = ?", issued.id())))
                .hasStackTraceContaining("never changed");
        assertThatThrownBy(() -> scope.shop(
                        anna.id(),
                        () -> sql.change("update settlement_statement set lines = 1 where id = ?", issued.id())))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> scope.network(() -> sql.change("delete from settlement_statement")))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void aDisputeIsCorrectedByTwoPersonsInTheOpenMonthAndHoldsNothingElseBack() {
        sold(10, 2_500, 200);
        var issued = issued(closed(month));
        var royalty = line(issued, LineKind.ROYALTY);
        var retail = line(issued, LineKind.RETAIL);
        var before = available();

        var dispute = scope.shop(
                anna.id(),
                () -> disputes.open(issued.id(), royalty.journal(), royalty.no(), "Ставка 6 %, не 8 %", "", "anna"));
        assertThat(kept(month).state()).isEqualTo(StatementState.DISPUTED);
        assertThatThrownBy(() -> scope.shop(
                        anna.id(),
                        () -> disputes.open(issued.id(), royalty.journal(), royalty.no(), "ещё раз", "", "anna")))
                .isInstanceOf(StatementRefused.class)
                .hasFieldOrPropertyWithValue("code", "dispute-repeated");
        // a deduction in dispute holds nothing back; a credit does
        assertThat(held()).isEqualTo(rub(0));
        var other = scope.shop(
                anna.id(), () -> disputes.open(issued.id(), retail.journal(), retail.no(), "Не наш заказ", "", "anna"));
        assertThat(held()).isEqualTo(rub(2_500));
        scope.shop(anna.id(), () -> disputes.withdraw(other.id(), "anna"));
        assertThat(held()).isEqualTo(rub(0));

        assertThatThrownBy(() -> scope.network(() -> disputes.correct(dispute.id(), rub(201), "много", "accountant")))
                .hasFieldOrPropertyWithValue("code", "correction-too-large");
        assertThat(scope.network(() -> disputes.correct(dispute.id(), rub(50), "Верно", "accountant")))
                .isFalse();
        assertThatThrownBy(() -> scope.network(() -> disputes.correct(dispute.id(), rub(50), "Верно", "accountant")))
                .hasFieldOrPropertyWithValue("code", "second-person");
        assertThat(available()).isEqualTo(before);
        assertThat(scope.network(() -> disputes.correct(dispute.id(), rub(50), "Верно", "director")))
                .isTrue();

        assertThat(available()).isEqualTo(before.plus(rub(50)));
        assertThat(kept(month).state()).isEqualTo(StatementState.RESOLVED);
        var journal = scope.network(() -> ledger.find(Disputes.SOURCE, dispute.id(), "CORRECTED"))
                .orElseThrow();
        assertThat(journal.postings().get(0).debit().kind()).isEqualTo(ROYALTY);
        assertThat(journal.postings().get(0).credit().kind()).isEqualTo(FR_AVAILABLE);
        assertThat(scope.network(() -> statements.isReproduced(issued))).isTrue();
    }

    @Test
    void silenceIsAgreementAndAPayoutSettles() {
        sold(10, 2_500, 200);
        var issued = issued(closed(month));
        clock.passes(statements.silence().plus(Duration.ofHours(1)));
        keep.run();

        assertThat(kept(month).state()).isEqualTo(StatementState.ACCEPTED);
        assertThat(kept(month).acceptedBy()).isEqualTo("silence");
        var royalty = line(issued, LineKind.ROYALTY);
        assertThatThrownBy(() -> scope.shop(
                        anna.id(),
                        () -> disputes.open(issued.id(), royalty.journal(), royalty.no(), "поздно", "", "anna")))
                .hasFieldOrPropertyWithValue("code", "dispute-too-late");
        scope.network(() ->
                keep.paid(new PayoutMoved(Ids.next(), anna.franchisee(), PayoutState.PAID, rub(100), clock.instant())));
        assertThat(kept(month).state()).isEqualTo(StatementState.SETTLED);
    }

    @Test
    void anotherFranchiseeSeesNothingOfIt() {
        sold(10, 2_500, 200);
        var issued = issued(closed(month));
        var boris = shops.open("boris");

        assertThatThrownBy(() -> scope.shop(boris.id(), () -> statements.get(issued.id())))
                .isInstanceOf(NotFound.class);
        assertThat(scope.shop(boris.id(), () -> statements.issued(anna.franchisee(), anna.currency())))
                .isEmpty();
    }

    @Test
    void theFranchiseeReadsDisputesAndTakesThePapers() {
        sold(10, 2_500, 200);
        var issued = issued(closed(month));
        var me = staff.session(staff.ofShop("anna", Role.FRANCHISEE));
        var url = "/franchise/statements/" + issued.id();
        var royalty = line(issued, LineKind.ROYALTY);

        given().cookies(me).get("/franchise/statements").then().statusCode(200).body(containsString(issued.number()));
        given().cookies(me)
                .get(url)
                .then()
                .statusCode(200)
                .body(containsString("Оспорить"), containsString(issued.hash()));
        given().cookies(me)
                .get(url + "/dispute?journal=" + royalty.journal() + "&no=" + royalty.no())
                .then()
                .statusCode(200);
        given().cookies(me)
                .multiPart("csrf", me.get("csrf"))
                .multiPart("journal", royalty.journal().toString())
                .multiPart("no", String.valueOf(royalty.no()))
                .multiPart("reason", " ")
                .multiPart(new MultiPartSpecBuilder("чат от 12 марта")
                        .controlName("evidence")
                        .mimeType("text/plain")
                        .charset("UTF-8")
                        .build())
                .redirects()
                .follow(false)
                .post(url + "/dispute")
                .then()
                .statusCode(422)
                .body(containsString("Напишите причину"), containsString("чат от 12 марта"));
        for (var paper : List.of("/pdf", "/paper"))
            assertThat(given().cookies(me)
                            .get(url + paper)
                            .then()
                            .statusCode(200)
                            .extract()
                            .asByteArray())
                    .startsWith('%', 'P', 'D', 'F');
        given().cookies(me)
                .get(url + "/lines?as=csv")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(containsString("200"));
        given().cookies(staff.session(staff.ofShop("boris", Role.FRANCHISEE)))
                .get(url)
                .then()
                .statusCode(404);
    }

    @Test
    void eachSumOpensTheLinesThatMakeIt() {
        sold(10, 2_500, 200);
        var issued = issued(closed(month));
        var me = staff.session(staff.ofShop("anna", Role.FRANCHISEE));
        var accountant = staff.session(staff.headOffice(Role.ACCOUNTANT));

        for (var page : List.of(
                read(me, "/franchise/statements/" + issued.id()),
                read(accountant, "/office/statements/" + issued.id()))) {
            var royalty = page.selectFirst("dl.sums a[href*=kind=ROYALTY]");
            assertThat(royalty).isNotNull();
            var narrowed = read(
                    royalty.attr("href").startsWith("/office") ? accountant : me,
                    royalty.attr("href").replace("#lines", ""));
            assertThat(narrowed.selectFirst("#lines").text()).endsWith("Роялти");
            assertThat(narrowed.select("#lines ~ .sheet tbody tr td:first-child")
                            .eachText())
                    .isNotEmpty()
                    .containsOnly("Роялти");
            assertThat(narrowed.select(".ruble li").text()).contains("Роялти", "Вам");
        }
        given().cookies(me)
                .get("/franchise/statements/" + issued.id() + "?kind=COST")
                .then()
                .statusCode(400);
    }

    private static Document read(Map<String, String> who, String url) {
        return Jsoup.parse(given().cookies(who)
                .accept("text/html")
                .get(url)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    @Test
    void theOfficeClosesReviewsIssuesAndVerifiesOverHttp() {
        sold(10, 2_500, 200);
        var accountant = staff.session(staff.headOffice(Role.ACCOUNTANT));
        post(accountant, "/office/close", "month", month.toString(), "reason", "проверка");
        job.run(CloseMonth.Month.of(month));
        given().cookies(accountant).get("/office/close").then().statusCode(200).body(containsString("проверка"));
        var calculated = kept(month);
        given().cookies(accountant)
                .get("/office/statements?month=" + month)
                .then()
                .statusCode(200)
                .body(containsString("/office/statements/" + calculated.id()));
        post(accountant, "/office/statements/review", "month", month.toString());
        post(accountant, "/office/statements/issue", "month", month.toString());
        post(accountant, "/office/statements/" + calculated.id() + "/verify");

        given().cookies(accountant)
                .get("/office/statements/" + calculated.id())
                .then()
                .statusCode(200)
                .body(containsString(kept(month).number()));
        given().cookies(accountant)
                .get("/office/statements/export?month=" + month + "&as=xlsx")
                .then()
                .statusCode(200);
        given().cookies(accountant).get("/office/disputes").then().statusCode(200);
        given().cookies(accountant).get("/office/statements?month=march").then().statusCode(400);
    }

    private void post(Map<String, String> who, String url, String... form) {
        var request = given().cookies(who)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("csrf", who.get("csrf"))
                .redirects()
                .follow(false);
        for (var i = 0; i < form.length; i += 2) request.formParam(form[i], form[i + 1]);
        request.post(url).then().statusCode(303);
    }

    /** A sale of so much on a day of the month, with its royalty, paid for at once. */
    private void sold(int day, long retail, long royalty) {
        var at = month.atDay(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
        var order = Ids.next();
        var desk = Account.of(CASH, "statements-test", anna.currency());
        var postings = Postings.about(order, 1)
                .move(desk, mine(FR_PENDING), rub(retail), LineKind.RETAIL.name())
                .move(mine(FR_PENDING), Account.of(ROYALTY, anna.currency()), rub(royalty), LineKind.ROYALTY.name())
                .move(mine(FR_PENDING), mine(FR_AVAILABLE), rub(retail - royalty), LineKind.AVAILABLE.name())
                .list();
        scope.shop(
                anna.id(),
                () -> ledger.post(new NewJournal(
                        "TEST", Ids.next(), "SOLD", anna.franchisee(), anna.id(), at, "test", null, postings)));
    }

    private Account mine(AccountKind kind) {
        return Account.of(kind, anna.franchisee(), anna.currency());
    }

    private Statement closed(YearMonth which) {
        scope.network(() -> close.start(which, "test", "accountant", RU));
        job.run(CloseMonth.Month.of(which));
        return kept(which);
    }

    private Statement kept(YearMonth which) {
        return scope.network(() -> statements.of(anna.franchisee(), which, anna.currency()))
                .orElseThrow();
    }

    private Statement issued(Statement calculated) {
        scope.network(() -> {
            statements.reviewAll(calculated.month(), "accountant");
            statements.issue(calculated.month(), "director");
        });
        return kept(calculated.month());
    }

    private OwnerLine line(Statement statement, LineKind kind) {
        return scope.network(() -> statements.lines(statement, null, 50)).items().stream()
                .filter(one -> one.kind().equals(kind.name()))
                .findFirst()
                .orElseThrow();
    }

    private Money available() {
        return scope.network(() -> ledger.balance(mine(FR_AVAILABLE))).negated();
    }

    private Money held() {
        return scope.network(() -> disputes.of(anna.franchisee(), anna.currency()));
    }
}
