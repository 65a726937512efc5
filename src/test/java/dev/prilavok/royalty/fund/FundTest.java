package dev.prilavok.royalty.fund;

import static dev.prilavok.ledger.AccountKind.BANK;
import static dev.prilavok.ledger.AccountKind.OPENING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prilavok.kernel.Ids;
import dev.prilavok.ledger.Account;
import dev.prilavok.ledger.Ledger;
import dev.prilavok.ledger.NewJournal;
import dev.prilavok.ledger.Postings;
import dev.prilavok.royalty.payouts.PayoutsFixture;
import dev.prilavok.tenancy.FranchiseeId;
import dev.prilavok.tenancy.Scope;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In a currency that no shop of the tests sells in, so that nobody else's contributions are counted. */
@QuarkusTest
class FundTest {
    private static final CurrencyUnit CHF = CurrencyUnit.of("CHF");

    @Inject
    Fund fund;

    @Inject
    PayoutsFixture people;

    @Inject
    Ledger ledger;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    private Money before;

    @BeforeEach
    void lookWhatIsThere() {
        before = scope.network(() -> fund.balance(CHF));
    }

    @Test
    void aPurchaseTakesItsMoneyFromTheFundAndOneSumNeedsTwoPersons() {
        paidIn(people.franchisee(), chf(1_000));

        var proposed = buys(chf(300));
        assertThat(proposed.state()).isEqualTo(Spending.State.PROPOSED);
        assertThat(balance()).isEqualTo(before.plus(chf(1_000)));
        assertThatThrownBy(() -> scope.network(() -> fund.approve(proposed.id(), "accountant")))
                .isInstanceOf(FundRefused.class)
                .extracting("code")
                .isEqualTo("second-person");

        var spent = scope.network(() -> fund.approve(proposed.id(), "director"));
        assertThat(spent.state()).isEqualTo(Spending.State.SPENT);
        assertThat(balance()).isEqualTo(before.plus(chf(700)));
        assertThat(scope.network(() -> ledger.about(spent.id())))
                .singleElement()
                .satisfies(journal -> assertThat(journal.postings())
                        .singleElement()
                        .satisfies(posting -> assertThat(posting.credit()).isEqualTo(Account.of(BANK, CHF))));
        assertThatThrownBy(() -> scope.network(() -> fund.approve(proposed.id(), "owner")))
                .isInstanceOf(FundRefused.class);
    }

    @Test
    void theFundNeverSpendsMoreThanItHas() {
        var left = balance();

        assertThatThrownBy(() -> buys(left.plus(chf(1))))
                .isInstanceOf(FundRefused.class)
                .extracting("code")
                .isEqualTo("fund-too-small");
    }

    @Test
    void aPurchaseWithoutItsPaperIsRefused() {
        assertThatThrownBy(() ->
                        scope.network(() -> fund.spend(chf(1), Category.PHOTOS, "съёмка", " ", today(), "accountant")))
                .isInstanceOf(FundRefused.class)
                .extracting("field")
                .isEqualTo("evidence");
    }

    @Test
    void aMemberSeesItsOwnContributionsAndTheReturnsInThem() {
        var anna = people.franchisee();
        paidIn(anna, chf(100));
        paidIn(anna, chf(-30));
        paidIn(people.franchisee(), chf(500));

        var mine = scope.network(() -> fund.months(CHF, anna, 12));

        assertThat(FundSight.total(mine, FundMonth::collected, CHF)).isEqualTo(chf(70));
    }

    @Test
    void membersSeeWhatWasBoughtAndNotWhatIsOnlyProposed() {
        paidIn(people.franchisee(), chf(50));
        var bought = buys(chf(20));
        scope.network(() -> fund.approve(bought.id(), "director"));
        var proposed = buys(chf(20));

        var seen = scope.network(() -> fund.bought(CHF, null, 50)).items().stream()
                .map(Spending::id)
                .collect(Collectors.toSet());

        assertThat(seen).contains(bought.id()).doesNotContain(proposed.id());
    }

    @Test
    void aPlanIsKeptByMonthAndCategory() {
        var month = YearMonth.of(2031, 1);
        scope.network(() -> fund.plan(month, Category.PRINT, chf(900), "director"));
        scope.network(() -> fund.plan(month, Category.PRINT, chf(800), "director"));

        assertThat(scope.network(() -> fund.planned(month, CHF)))
                .containsOnly(org.assertj.core.api.Assertions.entry(Category.PRINT, chf(800)));
    }

    private Spending buys(Money money) {
        return scope.network(
                () -> fund.spend(money, Category.ONLINE_ADS, "объявления", "счёт 12", today(), "accountant"));
    }

    private void paidIn(FranchiseeId franchisee, Money money) {
        UUID fact = Ids.next();
        var moves = Postings.about(fact).move(Account.of(OPENING, CHF), Fund.account(CHF), money, "MARKETING_FUND");
        scope.network(() -> ledger.post(
                new NewJournal("TEST", fact, "EARNED", franchisee, null, clock.instant(), "test", null, moves.list())));
    }

    private Money balance() {
        return scope.network(() -> fund.balance(CHF));
    }

    private LocalDate today() {
        return scope.network(() -> fund.today());
    }

    private static Money chf(long francs) {
        return Money.of(CHF, francs);
    }
}
