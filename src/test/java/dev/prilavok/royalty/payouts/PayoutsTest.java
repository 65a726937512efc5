package dev.prilavok.royalty.payouts;

import static dev.prilavok.ledger.AccountKind.FR_AVAILABLE;
import static dev.prilavok.ledger.AccountKind.FR_PAYOUT_TRANSIT;
import static dev.prilavok.order.ShopsFixture.rub;
import static dev.prilavok.royalty.payouts.PayoutState.APPROVED;
import static dev.prilavok.royalty.payouts.PayoutState.BLOCKED;
import static dev.prilavok.royalty.payouts.PayoutState.PAID;
import static dev.prilavok.royalty.payouts.PayoutState.PLANNED;
import static dev.prilavok.royalty.payouts.PayoutState.RETURNED;
import static dev.prilavok.royalty.payouts.PayoutState.SENT;
import static dev.prilavok.royalty.payouts.PayoutState.UNKNOWN;
import static dev.prilavok.royalty.payouts.PayoutsFixture.RUB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prilavok.kernel.Sql;
import dev.prilavok.ledger.Ledger;
import dev.prilavok.royalty.requisites.DetailsFixture;
import dev.prilavok.tenancy.Scope;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PayoutsTest {
    private static final String LINE = "statement of 22 November, line 4";

    @Inject
    PayoutsFixture given;

    @Inject
    Payouts payouts;

    @Inject
    PaymentFiles files;

    @Inject
    SilentPayouts silent;

    @Inject
    TestHeld held;

    @Inject
    Ledger ledger;

    @Inject
    Scope scope;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Test
    void goesFromThePlanThroughTwoPersonsAndTransitToTheBank() {
        var anna = given.owed(rub(1_450));

        var batch = given.planned(anna);
        assertThat(batch.sum()).isEqualTo(rub(1_450));
        assertThat(approve(batch, "accountant").state()).isEqualTo(PayoutBatch.State.PLANNED);
        assertThat(approve(batch, "director").state()).isEqualTo(PayoutBatch.State.APPROVED);
        assertThat(given.stands(FR_AVAILABLE, anna)).isEqualTo(rub(1_450));

        scope.network(() -> payouts.send(batch.id(), "accountant"));
        assertThat(given.stands(FR_AVAILABLE, anna)).isEqualTo(rub(0));
        assertThat(given.stands(FR_PAYOUT_TRANSIT, anna)).isEqualTo(rub(1_450));

        var payout = paid(given.only(batch));
        assertThat(payout.state()).isEqualTo(PAID);
        assertThat(payout.reference()).isEqualTo("40817");
        assertThat(given.stands(FR_PAYOUT_TRANSIT, anna)).isEqualTo(rub(0));
        assertThat(steps(payout)).containsExactly(PLANNED, APPROVED, SENT, PAID);
    }

    @Test
    void onePersonDoesNotApproveTwice() {
        var batch = given.planned(given.owed(rub(100)));
        approve(batch, "director");

        assertThatThrownBy(() -> approve(batch, "director"))
                .isInstanceOf(PayoutRefused.class)
                .extracting("code")
                .isEqualTo("second-person");
        assertThatThrownBy(() -> scope.network(() -> payouts.send(batch.id(), "director")))
                .isInstanceOf(PayoutRefused.class);
    }

    @Test
    void whatTheBankReturnsIsAvailableAgainAndPlannedAgain() {
        var anna = given.owed(rub(1_450));
        var payout = given.only(given.sent(anna));
        var number = payout.number();

        scope.network(() -> payouts.returned(payout.id(), now(), "account closed", "accountant", LINE));
        assertThat(given.stands(FR_AVAILABLE, anna)).isEqualTo(rub(1_450));
        assertThat(given.stands(FR_PAYOUT_TRANSIT, anna)).isEqualTo(rub(0));

        given.has(anna, DetailsFixture.russian("40817810700000000001"));
        var again = given.only(given.sent(anna));
        assertThat(again.id()).isEqualTo(payout.id());
        assertThat(again.attempt()).isEqualTo(2);
        assertThat(again.number()).isGreaterThan(number);
        paid(again);
        assertThat(given.stands(FR_AVAILABLE, anna)).isEqualTo(rub(0));
        assertThat(given.stands(FR_PAYOUT_TRANSIT, anna)).isEqualTo(rub(0));
        assertThat(steps(again)).containsExactly(PLANNED, APPROVED, SENT, RETURNED, PLANNED, APPROVED, SENT, PAID);
        assertThat(ledgerOf(payout.id())).containsExactly("SENT", "RETURNED", "SENT", "PAID");
    }

    @Test
    void moneyThatComesBackAfterItWasPaidReopensTheBalance() {
        var anna = given.owed(rub(600));
        var payout = paid(given.only(given.sent(anna)));

        scope.network(() -> payouts.returned(payout.id(), now(), "sent back by the payee", "accountant", LINE));

        assertThat(given.stands(FR_AVAILABLE, anna)).isEqualTo(rub(600));
        assertThat(given.stands(FR_PAYOUT_TRANSIT, anna)).isEqualTo(rub(0));
    }

    @Test
    void newEarningsComeBesideWhatWasReturned() {
        var anna = given.owed(rub(600));
        var returned = given.only(given.sent(anna));
        scope.network(() -> payouts.returned(returned.id(), now(), "wrong name", "accountant", LINE));
        given.earns(anna, rub(400));

        var batch = given.planned(anna);

        assertThat(batch.sum()).isEqualTo(rub(1_000));
        assertThat(given.of(batch)).extracting(Payout::id).contains(returned.id());
    }

    @Test
    void withoutBankDetailsItIsHeldBackAndGoesOnByItselfWhenTheyCome() {
        var boris = given.franchisee();
        given.earns(boris, rub(600));

        assertThat(scope.network(() -> payouts.plan(RUB, List.of(boris), "accountant")))
                .isEmpty();
        assertThat(given.all(boris)).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(BLOCKED);
            assertThat(one.blocked()).isEqualTo(BlockReason.NO_REQUISITES);
        });

        given.has(boris, DetailsFixture.russian());
        given.earns(boris, rub(100));
        assertThat(given.only(given.planned(boris)).money()).isEqualTo(rub(700));
        assertThat(given.all(boris)).hasSize(1);
    }

    @Test
    void whatIsDisputedStaysAndTheRestIsPaid() {
        var anna = given.owed(rub(1_450));
        held.hold(anna, rub(50));

        assertThat(given.only(given.planned(anna)).money()).isEqualTo(rub(1_400));
    }

    @Test
    void whatBecameImpossibleSinceThePlanStaysBehind() {
        var anna = given.owed(rub(1_000));
        var boris = given.owed(rub(500));
        var vera = given.owed(rub(300));
        var batch = given.approved(anna, boris, vera);
        given.earns(anna, rub(-750));
        held.stop(vera, BlockReason.NPD_LOST);

        scope.network(() -> payouts.send(batch.id(), "accountant"));

        assertThat(given.all(anna).get(0).blocked()).isEqualTo(BlockReason.NEGATIVE_BALANCE);
        assertThat(given.all(vera).get(0).blocked()).isEqualTo(BlockReason.NPD_LOST);
        assertThat(given.only(batch).franchisee()).isEqualTo(boris);
        assertThat(given.stands(FR_AVAILABLE, anna)).isEqualTo(rub(250));
        held.letGo(vera);
        assertThat(given.planned(anna, vera).sum()).isEqualTo(rub(550));
    }

    @Test
    void aPersonHoldsAPayoutBackAndLetsItGo() {
        var anna = given.owed(rub(500));
        var batch = given.planned(anna);
        var payout = given.only(batch);

        scope.network(() -> payouts.block(payout.id(), BlockReason.COMPLIANCE, "passport", "director"));
        approve(batch, "accountant");
        approve(batch, "director");
        scope.network(() -> payouts.send(batch.id(), "director"));
        assertThat(given.find(payout.id()).state()).isEqualTo(BLOCKED);
        assertThatThrownBy(() -> given.planned(anna))
                .as("a person's reason is not lifted by a plan")
                .isInstanceOf(PayoutRefused.class);

        scope.network(() -> payouts.unblock(payout.id(), "passport is here", "director"));
        assertThat(given.only(given.planned(anna)).id()).isEqualTo(payout.id());
    }

    @Test
    void aRefusedBatchPaysNobodyAndTheNextOneTakesItsPayoutsUp() {
        var anna = given.owed(rub(500));
        var batch = given.planned(anna);
        var payout = given.only(batch);

        scope.network(() -> payouts.refuse(batch.id(), "director", "wait for the register"));

        assertThatThrownBy(() -> approve(batch, "accountant")).isInstanceOf(PayoutRefused.class);
        assertThat(given.only(given.planned(anna)).id()).isEqualTo(payout.id());
    }

    @Test
    void whatSomebodyChangedBehindTheApprovalIsNotSent() {
        var batch = given.approved(given.owed(rub(500)));
        scope.network(() -> sql.change("update payout set minor = 999900 where batch_id = ?", batch.id()));

        assertThatThrownBy(() -> scope.network(() -> payouts.send(batch.id(), "director")))
                .isInstanceOf(PayoutRefused.class)
                .extracting("code")
                .isEqualTo("batch-changed");
    }

    @Test
    void withoutAnAnswerItIsLookedUpAndNeverInAFileAgain() {
        var batch = given.sent(given.owed(rub(500)));
        var payout = given.only(batch);
        scope.network(() ->
                sql.change("update payout set sent_at = ? where id = ?", now().minus(Duration.ofDays(4)), payout.id()));

        silent.run();

        assertThat(given.find(payout.id()).state()).isEqualTo(UNKNOWN);
        assertThat(scope.network(() -> files.orders(batch))).isEmpty();
        assertThat(paid(given.find(payout.id())).state()).isEqualTo(PAID);
    }

    @Test
    void theBanksAnswerCountsOnce() {
        var payout = given.only(given.sent(given.owed(rub(500))));
        paid(payout);
        paid(payout);

        assertThat(ledgerOf(payout.id())).containsExactly("SENT", "PAID");
        assertThatThrownBy(() -> scope.network(() -> payouts.unknown(payout.id(), "lost", "accountant")))
                .isInstanceOf(PayoutRefused.class);
    }

    @Test
    void aLineOfTheBankMovesThePayoutAndLeavesTheBooksToWhoeverMatchedIt() {
        var payout = given.only(given.sent(given.owed(rub(500))));
        var at = now();

        var paid = scope.network(() -> payouts.paidByLine(payout.id(), at, "40817", "accountant", LINE));
        assertThat(paid.state()).isEqualTo(PAID);
        assertThatThrownBy(() -> scope.network(() -> payouts.paidByLine(payout.id(), at, "40818", "accountant", LINE)))
                .as("a second line is not for the same payout")
                .isInstanceOf(PayoutRefused.class);
        var doubted = scope.network(() -> payouts.lineTakenBack(payout.id(), "another payment", "accountant"));
        assertThat(doubted.state()).isEqualTo(UNKNOWN);
        assertThat(ledgerOf(payout.id())).containsExactly("SENT");
    }

    @Test
    void aFileIsGivenOutOnceUnlessSomebodySaysWhy() {
        var batch = given.sent(given.owed(rub(500)));
        take(batch, null);

        assertThatThrownBy(() -> take(batch, null))
                .isInstanceOf(PayoutRefused.class)
                .extracting("code")
                .isEqualTo("already-submitted");
        assertThat(take(batch, "the bank lost it").bytes()).isNotEmpty();
    }

    @Test
    void plansAtOncePlanNoMoneyTwice() throws Exception {
        var anna = given.owed(rub(1_000));

        together(8, () -> {
            try {
                return scope.network(() -> payouts.plan(RUB, List.of(anna), "accountant"))
                        .isPresent();
            } catch (PayoutRefused nothingLeft) {
                return false;
            }
        });

        assertThat(given.all(anna)).singleElement().extracting(Payout::money).isEqualTo(rub(1_000));
    }

    @Test
    void replicasThatSendOneBatchTakeItsMoneyOnce() throws Exception {
        var anna = given.owed(rub(1_000));
        var batch = given.approved(anna);

        var sent = together(8, () -> {
            try {
                scope.network(() -> payouts.send(batch.id(), "director"));
                return true;
            } catch (PayoutRefused moved) {
                return false;
            }
        });

        assertThat(sent).containsOnlyOnce(true);
        assertThat(given.stands(FR_AVAILABLE, anna)).isEqualTo(rub(0));
        assertThat(given.stands(FR_PAYOUT_TRANSIT, anna)).isEqualTo(rub(1_000));
    }

    @Test
    void ofPaidAndReturnedAtOnceOneCounts() throws Exception {
        var anna = given.owed(rub(1_000));
        var payout = given.only(given.sent(anna));
        var at = now();

        together(6, () -> {
            scope.network(() -> payouts.returned(payout.id(), at, "no such account", "accountant", LINE));
            return true;
        });

        assertThat(given.stands(FR_AVAILABLE, anna)).isEqualTo(rub(1_000));
        assertThatThrownBy(() -> paid(payout)).isInstanceOf(PayoutRefused.class);
    }

    private PayoutBatch approve(PayoutBatch batch, String by) {
        return scope.network(() -> payouts.approve(batch.id(), by));
    }

    private Payout paid(Payout payout) {
        return scope.network(() -> payouts.paid(payout.id(), now(), "40817", "accountant", LINE));
    }

    private PaymentFiles.Written take(PayoutBatch batch, String why) {
        return scope.network(() -> files.take(batch.id(), PaymentFile.CLIENT_BANK, why));
    }

    private List<PayoutState> steps(Payout payout) {
        return scope.network(() -> payouts.steps(payout)).stream()
                .map(Payout.Step::state)
                .toList();
    }

    private List<String> ledgerOf(UUID payout) {
        return scope.network(() -> ledger.about(payout)).stream()
                .map(journal -> journal.event())
                .toList();
    }

    private Instant now() {
        return clock.instant();
    }

    static <T> List<T> together(int threads, Callable<T> work) throws Exception {
        var start = new CyclicBarrier(threads);
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var all = new ArrayList<java.util.concurrent.Future<T>>();
            for (var i = 0; i < threads; i++)
                all.add(pool.submit(() -> {
                    start.await();
                    return work.call();
                }));
            var answers = new ArrayList<T>();
            for (var one : all) answers.add(one.get());
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }
}
