package dev.prilavok.royalty.npd;

import static dev.prilavok.order.ShopsFixture.rub;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.prilavok.agreement.Agreements;
import dev.prilavok.agreement.AvailabilityPolicy;
import dev.prilavok.agreement.ContractModel;
import dev.prilavok.agreement.DeliveryShare;
import dev.prilavok.agreement.PayoutTerms;
import dev.prilavok.agreement.RoyaltyBase;
import dev.prilavok.agreement.Rules;
import dev.prilavok.agreement.Terms;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.Sql;
import dev.prilavok.royalty.payouts.BlockReason;
import dev.prilavok.royalty.payouts.Payout;
import dev.prilavok.royalty.payouts.PayoutState;
import dev.prilavok.royalty.payouts.Payouts;
import dev.prilavok.royalty.payouts.PayoutsFixture;
import dev.prilavok.royalty.requisites.DetailsFixture;
import dev.prilavok.royalty.requisites.TypedDetails;
import dev.prilavok.tenancy.FranchiseeId;
import dev.prilavok.tenancy.Scope;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tax office is acted on this machine and spoken to in its own protocol. */
@QuarkusTest
class NpdReceiptsTest {
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @Inject
    PayoutsFixture given;

    @Inject
    Payouts payouts;

    @Inject
    NpdReceipts receipts;

    @Inject
    NpdRounds rounds;

    @Inject
    NpdStandIn taxOffice;

    @Inject
    NpdPapers papers;

    @Inject
    Agreements agreements;

    @Inject
    StaffFixture staff;

    @Inject
    Scope scope;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    private String inn;

    @BeforeEach
    void somebodyNew() {
        taxOffice.behaves();
        inn = inn(700_000 + PEOPLE.incrementAndGet());
    }

    @AfterEach
    void everybodyBehaves() {
        taxOffice.behaves();
        taxOffice.acceptsAgain(inn);
    }

    @Test
    void aPaidPayoutGetsItsReceipt() {
        var payout = paid(selfEmployed(rub(1_450), false));
        assertThat(only(payout).state()).isEqualTo(ReceiptState.REQUIRED);

        step(payout);
        assertThat(only(payout).state()).isEqualTo(ReceiptState.SENT);
        step(payout);

        var receipt = only(payout);
        assertThat(receipt.state()).isEqualTo(ReceiptState.REGISTERED);
        assertThat(receipt.money()).isEqualTo(rub(1_450));
        assertThat(receipt.link()).contains("/print");
    }

    @Test
    void anAnswerMayTakeItsTime() {
        taxOffice.thinksFor(2);
        var payout = paid(selfEmployed(rub(100), false));

        for (var i = 0; i < 3; i++) step(payout);
        assertThat(only(payout).state()).isEqualTo(ReceiptState.SENT);
        step(payout);

        assertThat(only(payout).state()).isEqualTo(ReceiptState.REGISTERED);
    }

    @Test
    void aReceiptThatWasTakenWhileTheLineBrokeIsStillOne() {
        var payout = paid(selfEmployed(rub(100), false));
        taxOffice.executesAndSaysNothing();
        step(payout);
        assertThat(only(payout).state()).isEqualTo(ReceiptState.FAILED);

        taxOffice.behaves();
        step(payout);
        step(payout);

        assertThat(only(payout).state()).isEqualTo(ReceiptState.REGISTERED);
        assertThat(taxOffice.receiptsOf(inn)).isEqualTo(1);
    }

    @Test
    void aRefusalIsKeptAndTriedAgain() {
        taxOffice.refuses(inn);
        var payout = paid(selfEmployed(rub(100), false));
        step(payout);
        step(payout);
        assertThat(only(payout).state()).isEqualTo(ReceiptState.FAILED);
        assertThat(only(payout).trouble()).contains("TAXPAYER_UNBOUND");

        taxOffice.acceptsAgain(inn);
        step(payout);
        step(payout);
        assertThat(only(payout).state()).isEqualTo(ReceiptState.REGISTERED);
    }

    @Test
    void theReceiptGoesBackWithTheMoney() {
        var payout = paid(selfEmployed(rub(100), false));
        step(payout);
        step(payout);
        scope.network(() -> payouts.returned(payout.id(), clock.instant(), "closed", "accountant", "line 5"));

        step(payout);
        step(payout);

        assertThat(only(payout).state()).isEqualTo(ReceiptState.REFUND_ISSUED);
        assertThat(taxOffice.receiptsOf(inn)).isZero();
    }

    @Test
    void aReceiptIsTakenBackByHandWhenSomebodySaysWhyAndMeansIt() {
        var payout = paid(selfEmployed(rub(100), false));
        step(payout);
        step(payout);
        var card = "/office/npd-receipts/" + only(payout).id();
        var accountant = staff.session(staff.headOffice(Role.ACCOUNTANT));
        reads(accountant, "/office/npd-receipts?open=false").statusCode(200).body(containsString(card));
        reads(accountant, "/office/payouts/" + payout.id()).body(containsString(card));
        reads(accountant, card).statusCode(200).body(containsString("Аннулировать"), containsString(inn));

        cancels(accountant, card, Map.of("reason", "REFUND", "why", "деньги вернули"))
                .statusCode(422)
                .body(containsString("Подтвердите"), containsString("деньги вернули"));
        cancels(accountant, card, Map.of("reason", "WHIM", "why", "так", "sure", "yes"))
                .statusCode(422);
        cancels(accountant, card, Map.of("reason", "REFUND", "why", " ", "sure", "yes"))
                .statusCode(422);
        assertThat(only(payout).cancel()).isNull();
        var meant = Map.of("reason", "REGISTRATION_MISTAKE", "why", "не та сумма", "sure", "yes");
        cancels(accountant, card, meant).statusCode(303);
        cancels(accountant, card, meant).statusCode(409);
        step(payout);
        step(payout);

        assertThat(only(payout).state()).isEqualTo(ReceiptState.CANCELLED);
        assertThat(taxOffice.receiptsOf(inn)).isZero();
        reads(accountant, card)
                .body(containsString("чек зарегистрировали по ошибке"), not(containsString("name=\"sure\"")));
        reads(staff.session(staff.headOffice(Role.SUPPORT)), card).statusCode(403);
    }

    private static ValidatableResponse reads(Map<String, String> who, String path) {
        return given().cookies(who).accept("text/html").get(path).then();
    }

    private static ValidatableResponse cancels(Map<String, String> who, String card, Map<String, String> typed) {
        return given().redirects()
                .follow(false)
                .cookies(who)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", who.get("csrf"))
                .formParams(typed)
                .post(card + "/cancel")
                .then();
    }

    @Test
    void whoIsNoLongerSelfEmployedIsNotPaid() {
        var anna = selfEmployed(rub(100), false);
        var batch = given.approved(anna);
        taxOffice.loses(inn);
        rounds.run();
        rounds.run();

        scope.network(() -> payouts.send(batch.id(), "director"));

        assertThat(given.all(anna).get(0).blocked()).isEqualTo(BlockReason.NPD_LOST);
        assertThat(scope.network(() -> papers.about(anna, Locale.ENGLISH)))
                .anySatisfy(paper -> assertThat(paper.tone()).isEqualTo("bad"));
    }

    @Test
    void byAgreementTheReceiptComesFirstAndTheMoneyWaitsForIt() {
        var anna = selfEmployed(rub(100), true);
        var first = given.approved(anna);
        var payout = given.only(first);
        scope.network(() -> payouts.send(first.id(), "director"));
        assertThat(given.find(payout.id()).blocked()).isEqualTo(BlockReason.RECEIPT_AWAITED);

        step(payout);
        step(payout);
        var sent = given.only(given.sent(anna));

        assertThat(sent.id()).isEqualTo(payout.id());
        assertThat(sent.state()).isEqualTo(PayoutState.SENT);
        assertThat(only(payout).state()).as("the one receipt still counts").isEqualTo(ReceiptState.REGISTERED);
    }

    @Test
    void withoutTheLastReceiptTheNextPayoutWaits() {
        var anna = selfEmployed(rub(100), false);
        var payout = paid(anna);
        given.earns(anna, rub(50));
        scope.network(() ->
                sql.change("update npd_receipt set due_at = ? where payout_id = ?", clock.instant(), payout.id()));

        assertThat(scope.network(() -> payouts.plan(PayoutsFixture.RUB, List.of(anna), "accountant")))
                .isEmpty();
        assertThat(given.all(anna).get(0).blocked()).isEqualTo(BlockReason.RECEIPT_OVERDUE);

        step(payout);
        step(payout);
        assertThat(given.planned(anna).sum()).isEqualTo(rub(50));
    }

    @Test
    void theYearsLimitIsWatched() {
        var anna = selfEmployed(rub(2_000_000), false);
        paid(anna);
        rounds.run();
        rounds.run();

        assertThat(scope.network(() -> papers.about(anna, Locale.ENGLISH)))
                .singleElement()
                .satisfies(paper -> {
                    assertThat(paper.tone()).isEqualTo("wait");
                    assertThat(paper.says()).contains("2,400,000").contains("limit is near");
                });
    }

    @Test
    void aShopThatSellsOnItsOwnNeedsNone() {
        var anna = given.owed(rub(100));
        var payout = paid(anna);

        assertThat(scope.network(() -> receipts.of(payout.id()))).isEmpty();
    }

    private FranchiseeId selfEmployed(Money money, boolean receiptFirst) {
        var franchisee = given.franchisee();
        var payout = new PayoutTerms(rub(0), rub(0), Percent.of("100"), receiptFirst);
        var plain = Rules.plain(PayoutsFixture.RUB);
        var rules = new Rules(plain.royalty(), plain.returnShare(), plain.compensation(), payout, null);
        var terms = new Terms(
                Percent.of("8"),
                RoyaltyBase.RETAIL,
                Percent.of("2"),
                new DeliveryShare(rub(50), rub(150), rub(100)),
                AvailabilityPolicy.ON_DELIVERY,
                rules);
        scope.network(() -> agreements.conclude(franchisee, ContractModel.SERVICE, terms, "director"));
        var right = DetailsFixture.russian();
        given.has(
                franchisee,
                new TypedDetails(
                        "RUB", right.holder(), inn, right.bic(), right.bank(), right.account(), right.corrAccount()));
        given.earns(franchisee, money);
        return franchisee;
    }

    private Payout paid(FranchiseeId franchisee) {
        var payout = given.only(given.sent(franchisee));
        return scope.network(() -> payouts.paid(payout.id(), clock.instant(), "40817", "accountant", "line 4"));
    }

    // One step of this payout's own receipt, whenever its next try is due.
    private void step(Payout payout) {
        rounds.step(only(payout));
    }

    private Receipt only(Payout payout) {
        var all = scope.network(() -> receipts.of(payout.id()));
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static String inn(int person) {
        var ten = "77" + String.format("%08d", person);
        var eleven = ten + digit(ten, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8);
        return eleven + digit(eleven, 3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8);
    }

    private static int digit(String digits, int... weights) {
        var sum = 0;
        for (var i = 0; i < weights.length; i++) sum += weights[i] * (digits.charAt(i) - '0');
        return sum % 11 % 10;
    }
}
