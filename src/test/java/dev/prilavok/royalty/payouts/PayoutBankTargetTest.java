package dev.prilavok.royalty.payouts;

import static dev.prilavok.ledger.AccountKind.FR_AVAILABLE;
import static dev.prilavok.ledger.AccountKind.FR_PAYOUT_TRANSIT;
import static dev.prilavok.order.ShopsFixture.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prilavok.cash.bank.BankCandidate;
import dev.prilavok.cash.bank.BankLine;
import dev.prilavok.cash.bank.BankMatch;
import dev.prilavok.kernel.Ids;
import dev.prilavok.ledger.Periods;
import dev.prilavok.tenancy.FranchiseeId;
import dev.prilavok.tenancy.Scope;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PayoutBankTargetTest {
    private static final Money SUM = rub(731);

    @Inject
    PayoutBankTarget target;

    @Inject
    PayoutsFixture given;

    @Inject
    Periods periods;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    private FranchiseeId anna;
    private Payout payout;

    @BeforeEach
    void aPayoutOnItsWay() {
        anna = given.owed(SUM);
        payout = given.only(given.sent(anna));
    }

    @Test
    void aLineThatWentOutPaysAndAWrongMatchIsTakenBack() {
        var wrong = match(SUM.negated());
        scope.network(() -> target.settle(wrong));
        assertThat(given.find(payout.id()).state()).isEqualTo(PayoutState.PAID);
        assertThat(given.stands(FR_PAYOUT_TRANSIT, anna)).isEqualTo(rub(0));

        scope.network(() -> target.unsettle(wrong, "accountant", "another payment"));
        assertThat(given.find(payout.id()).state()).isEqualTo(PayoutState.UNKNOWN);
        assertThat(given.stands(FR_PAYOUT_TRANSIT, anna)).isEqualTo(SUM);

        scope.network(() -> target.settle(match(SUM.negated())));
        assertThat(given.find(payout.id()).state()).isEqualTo(PayoutState.PAID);
        assertThat(given.stands(FR_PAYOUT_TRANSIT, anna)).isEqualTo(rub(0));
    }

    @Test
    void aLineThatCameInBringsBackWhatWasPaid() {
        assertThatThrownBy(() -> scope.network(() -> target.settle(match(SUM))))
                .as("nothing comes back before it went out")
                .isInstanceOf(PayoutRefused.class);
        scope.network(() -> target.settle(match(SUM.negated())));

        scope.network(() -> target.settle(match(SUM)));

        assertThat(given.find(payout.id()).state()).isEqualTo(PayoutState.RETURNED);
        assertThat(given.stands(FR_AVAILABLE, anna)).isEqualTo(SUM);
        assertThat(given.stands(FR_PAYOUT_TRANSIT, anna)).isEqualTo(rub(0));
    }

    @Test
    void aLineOfAnotherSumIsNotForIt() {
        assertThatThrownBy(() -> scope.network(() -> target.settle(match(rub(-730)))))
                .isInstanceOf(PayoutRefused.class)
                .extracting("code")
                .isEqualTo("other-sum");
    }

    @Test
    void isOfferedForALineOfItsSumOnly() {
        assertThat(scope.network(() -> target.candidates(match(SUM.negated()).line())))
                .extracting(BankCandidate::id)
                .contains(payout.id());
        assertThat(scope.network(() -> target.candidates(match(rub(-730)).line())))
                .extracting(BankCandidate::id)
                .doesNotContain(payout.id());
    }

    private BankMatch match(Money sum) {
        var day = LocalDate.ofInstant(clock.instant(), scope.network(periods::zone));
        var line = new BankLine(
                Ids.next(),
                "40702810400000000225",
                day,
                sum,
                sum,
                "17",
                "Иванова Анна Петровна",
                null,
                null,
                "Выплата " + payout.number(),
                null);
        return new BankMatch(
                Ids.next(),
                line,
                "payout",
                payout.id(),
                Long.toString(payout.number()),
                "/",
                sum.abs(),
                90,
                "accountant",
                clock.instant(),
                null,
                null);
    }
}
