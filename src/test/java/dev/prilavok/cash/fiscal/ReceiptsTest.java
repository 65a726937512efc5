package dev.prilavok.cash.fiscal;

import static dev.prilavok.order.ShopsFixture.rub;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.prilavok.fulfilment.Grade;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sql;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.ledger.AccountKind;
import dev.prilavok.ledger.Posting;
import dev.prilavok.order.Actor;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.payment.PaymentCaptured;
import dev.prilavok.payment.RefundKind;
import dev.prilavok.payment.RefundPaid;
import dev.prilavok.payment.fiscal.FiscalDocument;
import dev.prilavok.payment.fiscal.FiscalLine;
import dev.prilavok.payment.fiscal.FiscalState;
import dev.prilavok.payment.fiscal.FiscalType;
import dev.prilavok.payment.fiscal.RegistrarFixture;
import dev.prilavok.returns.ReturnsFixture;
import dev.prilavok.royalty.BooksFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.trial.TrialReport;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** C22: every settlement has its receipt, once, and its lines are those of the books. */
@QuarkusTest
class ReceiptsTest {
    @Inject
    RegistrarFixture registrar;

    @Inject
    ReceiptsOfPrepayments prepayments;

    @Inject
    BooksFixture given;

    @Inject
    ReturnsFixture returned;

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

    @BeforeEach
    void openTheShop() {
        anna = shops.open("anna");
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void whatOurCourierSoldIsRegisteredOnceLineByLineAsInTheBooks() throws Exception {
        var sent = given.sent(anna);
        given.keeps(anna, sent, 1);

        var receipts = registrar.registered(anna, sent.order().id());

        assertThat(receipts).singleElement().satisfies(receipt -> {
            assertThat(receipt.type()).isEqualTo(FiscalType.FULL);
            assertThat(receipt.state()).isEqualTo(FiscalState.REGISTERED);
            assertThat(receipt.fiscalNumber()).isNotBlank();
            assertThat(receipt.settled().cash()).isEqualTo(receipt.total()).isEqualTo(cash(sent));
            assertThat(receipt.lines())
                    .extracting(FiscalLine::sum)
                    .containsExactly(moved(sent, "RETAIL"), moved(sent, "DELIVERY"));
            assertThat(receipt.lines()).extracting(FiscalLine::goods).containsExactly(true, false);
            assertThat(registrar
                            .given(receipt.key())
                            .orElseThrow()
                            .path("customer")
                            .path("phone")
                            .asText())
                    .startsWith("79");
        });
        var receipt = receipts.get(0);
        assertThat(registrar.asked(anna, receipt).fiscalNumber()).isEqualTo(receipt.fiscalNumber());
    }

    private Money cash(BooksFixture.Sent sent) {
        return given.books(sent.order()).getOrDefault(AccountKind.CASH, rub(0));
    }

    private Money moved(BooksFixture.Sent sent, String kind) {
        return Money.total(given.postings(sent.order()).stream()
                .filter(posting -> posting.kind().equals(kind))
                .map(Posting::money)
                .toList());
    }

    @Test
    void nothingKeptIsNoReceipt() {
        var sent = given.sent(anna);
        given.refuses(anna, sent);

        assertThat(registrar.of(anna, sent.order().id())).isEmpty();
    }

    @Test
    void aCarrierWhoTakesTheMoneyPrintsTheReceiptAndWeNeverPrintASecondOne() {
        var sent = given.sent(anna);
        scope.shop(
                anna.id(),
                () -> sql.change(
                        "update waybill set carrier = 'cdek', final_at = now() where shop_id = ? and parcel = ?",
                        anna.id().value(),
                        sent.parcel()));
        given.keeps(anna, sent, 1, 2, 3);

        var receipt = only(sent);
        assertThat(receipt.state()).isEqualTo(FiscalState.BY_CARRIER);
        assertThat(registrar.asked(anna, receipt).state()).isEqualTo(FiscalState.BY_CARRIER);
        assertThat(registrar.given(receipt.key())).isEmpty();
    }

    @Test
    void aLaterTruthTakesARegisteredReceiptBack() throws Exception {
        var sent = given.sent(anna);
        given.keeps(anna, sent, 1, 2, 3);
        registrar.registered(anna, sent.order().id());

        laterTruth(sent);
        var receipts = registrar.registered(anna, sent.order().id());

        assertThat(receipts)
                .extracting(FiscalDocument::type, FiscalDocument::state)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(FiscalType.FULL, FiscalState.REFUND_ISSUED),
                        org.assertj.core.api.Assertions.tuple(FiscalType.REFUND, FiscalState.REGISTERED));
        assertThat(receipts.get(1).total()).isEqualTo(receipts.get(0).total());
    }

    @Test
    void aReceiptThatNobodyHasIsNotNeededAfterALaterTruth() throws Exception {
        var sent = given.sent(anna);
        given.keeps(anna, sent, 1, 2, 3);
        registrar.left(anna, sent.order().id());

        laterTruth(sent);

        assertThat(only(sent).state()).isEqualTo(FiscalState.CANCELLED);
    }

    private void laterTruth(BooksFixture.Sent sent) {
        given.report(
                anna, sent, TrialReport.refused(Ids.next(), now().plusSeconds(60), Actor.courier("petr"), "QUALITY"));
    }

    @Test
    void anAnswerThatNeverCameIsAskedForAgainUnderTheSameKey() throws Exception {
        var sent = given.sent(anna);
        given.keeps(anna, sent, 1);
        var receipt = registrar.left(anna, sent.order().id()).get(0);
        registrar.isSilentOnce();

        var silent = registrar.asked(anna, receipt);
        assertThat(silent.state()).isEqualTo(FiscalState.FAILED);
        assertThat(silent.trouble()).isEqualTo("SILENT");
        assertThat(silent.nextAt()).isAfter(clock.instant());
        var id = registrar.given(silent.key()).orElseThrow().path("id").asText();

        var taken = registrar.asked(anna, silent);
        assertThat(taken.state()).isEqualTo(FiscalState.SENT);
        assertThat(taken.providerId()).as("the one that was taken in at first").isEqualTo(id);
    }

    @Test
    void aRefusedReceiptIsTriedAgainUnderAnotherKey() throws Exception {
        var sent = given.sent(anna);
        given.keeps(anna, sent, 1);
        var receipt = registrar.left(anna, sent.order().id()).get(0);
        registrar.refusesOnce();

        var refused = registrar.asked(anna, receipt);
        assertThat(refused.state()).isEqualTo(FiscalState.FAILED);
        assertThat(refused.trouble()).isEqualTo("REFUSED");
        assertThat(refused.key()).isNotEqualTo(receipt.key());

        assertThat(registrar.asked(anna, refused).state()).isEqualTo(FiscalState.SENT);
    }

    @Test
    void aRefundIsPrintedForTheWholePriceAndTheWayBackIsASaleThatIsSetOff() throws Exception {
        var sent = given.sent(anna);
        given.keeps(anna, sent, 1, 2, 3);
        registrar.registered(anna, sent.order().id());
        clock.passes(Duration.ofDays(1));
        var one = returned.asked(anna, sent.order(), Map.of(1, 1));
        returned.inspected(anna, one.id(), Grade.FIT);
        var money = returned.accepted(anna, one.id()).money();
        assertThat(registrar.of(anna, sent.order().id()))
                .as("before it is paid")
                .hasSize(1);
        returned.requisites(anna, one.id());
        returned.paid(anna, one.id());

        var receipts = registrar.registered(anna, sent.order().id());

        var refund = receipts.stream()
                .filter(receipt -> receipt.type() == FiscalType.REFUND)
                .toList();
        assertThat(refund).singleElement().satisfies(receipt -> {
            assertThat(receipt.state()).isEqualTo(FiscalState.REGISTERED);
            assertThat(receipt.total()).isEqualTo(money.goods());
            assertThat(receipt.settled().cashless()).isEqualTo(money.refund());
            assertThat(receipt.settled().otherwise()).isEqualTo(money.withheld());
            assertThat(receipt.corrects()).isEqualTo(receipts.get(0).id());
        });
        assertThat(receipts.get(0).state()).as("only a part of it came back").isEqualTo(FiscalState.REGISTERED);
        if (money.withheld().isPositive())
            assertThat(receipts)
                    .filteredOn(receipt -> receipt.source().equals("RETURN_CARRIAGE"))
                    .singleElement()
                    .satisfies(receipt -> assertThat(receipt.total()).isEqualTo(money.withheld()));
    }

    @Test
    void anAdvanceIsPrintedWhenItIsOursAndItsRefundWhenItGoesBack() throws Exception {
        var sent = given.sent(anna);
        var order = sent.order().id();
        var payment = Ids.next();
        captured(sent, payment);
        captured(sent, payment);
        registrar.registered(anna, order);

        scope.shop(
                anna.id(),
                () -> prepayments.paidBack(new RefundPaid(
                        anna.id(),
                        Ids.next(),
                        payment,
                        order,
                        order,
                        RefundKind.CANCELLED,
                        "yookassa",
                        rub(500),
                        now())));
        var receipts = registrar.registered(anna, order);

        assertThat(receipts)
                .extracting(FiscalDocument::type, FiscalDocument::state)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(FiscalType.ADVANCE, FiscalState.REFUND_ISSUED),
                        org.assertj.core.api.Assertions.tuple(FiscalType.REFUND, FiscalState.REGISTERED));
        assertThat(receipts).allSatisfy(receipt -> assertThat(receipt.total()).isEqualTo(rub(500)));
    }

    private void captured(BooksFixture.Sent sent, java.util.UUID payment) {
        var told = new PaymentCaptured(
                anna.id(), payment, sent.order().id(), sent.order().number().value(), "yookassa", rub(500), now());
        scope.shop(anna.id(), () -> prepayments.captured(told));
    }

    @Test
    void aSettlementLearnedOfDaysLaterIsACorrectionThatATillPrints() throws Exception {
        var sent = given.sent(anna);
        given.keeps(anna, sent, null, now().minus(Duration.ofDays(3)), 1);
        var receipt = registrar.left(anna, sent.order().id()).get(0);
        assertThat(receipt.type()).isEqualTo(FiscalType.CORRECTION);

        assertThat(registrar.asked(anna, receipt).trouble()).isEqualTo("BY_TILL");

        var accountant = staff.session(staff.headOffice(Role.ACCOUNTANT));
        var page = "/office/fiscal/anna/" + receipt.id();
        given().cookies(accountant)
                .accept("text/html")
                .get("/office/fiscal?number=" + receipt.orderNumber())
                .then()
                .statusCode(200)
                .body(containsString(page), containsString("Пробейте на кассе"));
        printed(accountant, page, "not a number").then().statusCode(422);
        printed(accountant, page, "12345").then().statusCode(303);
        given().cookies(accountant)
                .accept("text/html")
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString("12345"), containsString("Пробит"));
        printed(accountant, page, "12346").then().statusCode(409);
        given().cookies(staff.session(staff.headOffice(Role.WAREHOUSE)))
                .accept("text/html")
                .get(page)
                .then()
                .statusCode(403);
    }

    private static io.restassured.response.Response printed(Map<String, String> session, String page, String number) {
        return given().redirects()
                .follow(false)
                .cookies(session)
                .accept("text/html")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", session.get("csrf"))
                .formParam("fiscal", number)
                .post(page + "/printed");
    }

    private FiscalDocument only(BooksFixture.Sent sent) {
        return List.copyOf(registrar.of(anna, sent.order().id())).get(0);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
