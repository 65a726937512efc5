package dev.prilavok.royalty;

import static dev.prilavok.ledger.AccountKind.ROYALTY;
import static dev.prilavok.royalty.ChanceFixture.kopecks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prilavok.agreement.Agreements;
import dev.prilavok.agreement.AvailabilityPolicy;
import dev.prilavok.agreement.ContractModel;
import dev.prilavok.agreement.DeliveryShare;
import dev.prilavok.agreement.RoyaltyBase;
import dev.prilavok.agreement.Terms;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.Sql;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.ledger.Journal;
import dev.prilavok.ledger.PeriodState;
import dev.prilavok.ledger.Periods;
import dev.prilavok.ledger.Posting;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Five mistakes that a bookkeeper's program could make, each made to the real journals of an order: the properties that hold for the
 * right ones must not hold any more. The fifth is refused by the database itself.
 */
@QuarkusTest
class PlantedMutantsTest {
    private static final YearMonth CLOSED = YearMonth.of(1996, 4);
    private static final Instant INSIDE = Instant.parse("1996-04-14T09:00:00Z");

    @Inject
    ChanceFixture chance;

    @Inject
    ChanceStories stories;

    @Inject
    BookProperties properties;

    @Inject
    Agreements agreements;

    @Inject
    Periods periods;

    @Inject
    Scope scope;

    @Inject
    Sql sql;

    @Inject
    TestClock clock;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void theRateOfTodayInsteadOfTheFrozenOne() {
        var one = oneOfThreeIsBack();
        // 8 % was frozen, 12 % is in force
        var mutant = changed(
                one,
                "RETURN",
                posting -> posting.debit().kind() == ROYALTY
                        ? with(posting, kopecks(posting.money().getAmountMinorLong() * 12 / 8))
                        : posting);

        assertThat(broken(one, mutant)).anyMatch(what -> what.startsWith("5 royalty"));
    }

    @Test
    void aPercentRoundedTwice() {
        var one = oneOfThreeIsBack();
        // 8 % of 1 000,07 is 80,0056: three pieces rounded one by one are a kopeck more than the line
        var mutant = changed(
                one,
                "OUTCOME",
                posting -> posting.credit().kind() == ROYALTY
                        ? with(posting, kopecks(3 * OwnSplit.percent(100_007, 800)))
                        : posting);

        assertThat(broken(one, mutant)).anyMatch(what -> what.startsWith("5 royalty"));
    }

    @Test
    void aReversalThatIsLost() {
        var one = oneOfThreeIsBack();
        var mutant = properties.journals(one).stream()
                .filter(journal -> !journal.source().equals("RETURN"))
                .toList();

        assertThat(broken(one, mutant))
                .anyMatch(what -> what.startsWith("5 owed"))
                .anyMatch(what -> what.startsWith("6 nothing left on BUYER_REFUND"));
    }

    @Test
    void aFactWrittenTwice() {
        var one = oneOfThreeIsBack();
        var mutant = new ArrayList<>(properties.journals(one));
        mutant.add(mutant.stream()
                .filter(journal -> journal.source().equals("OUTCOME"))
                .findFirst()
                .orElseThrow());

        assertThat(broken(one, mutant))
                .anyMatch(what -> what.startsWith("8 one journal a fact"))
                .anyMatch(what -> what.startsWith("5 owed"));
    }

    @Test
    void aPostingIntoAClosedMonth() {
        close();
        assertThatThrownBy(() -> scope.network(() -> sql.change("""
                        insert into ledger_journal (id, source, source_id, event, occurred_at, effective_at, recorded_at, period, actor)
                        values (?, 'TEST', ?, 'PLANTED', ?, ?, now(), date '1996-04-01', 'test')""", Ids.next(), Ids.next(), INSIDE, INSIDE)))
                .hasStackTraceContaining("the period 1996-04 is closed");
    }

    /** Three pieces at 1 000,07 were kept and paid, one came back when other terms were in force; the right journals are right. */
    private ChanceFixture.OnItsWay oneOfThreeIsBack() {
        var shop = chance.shops(1).get(0);
        agree(shop);
        var one = chance.sent(shop, kopecks(100_007), 3);
        clock.passes(ChanceFixture.NEW_TERMS.multipliedBy(2));
        stories.allKept(one);
        chance.remitted(one, stories.taken(one), kopecks(0));
        stories.goesBack(one, Map.of(1, 1), true);
        assertThat(broken(one, properties.journals(one))).isEmpty();
        return one;
    }

    private void agree(Shop shop) {
        scope.network(() -> {
            agreements.conclude(shop.franchisee(), ContractModel.AGENT, terms("8"), "director");
            agreements.publish(
                    shop.franchisee(), terms("12"), clock.instant().plus(ChanceFixture.NEW_TERMS), "director");
        });
    }

    private static Terms terms(String royalty) {
        var share = new DeliveryShare(kopecks(5_000), kopecks(15_000), kopecks(10_000));
        return new Terms(
                Percent.of(royalty), RoyaltyBase.RETAIL, Percent.of("2"), share, AvailabilityPolicy.ON_REMITTANCE);
    }

    private List<String> broken(ChanceFixture.OnItsWay one, List<Journal> journals) {
        return properties.broken(one, new BookProperties.Truth(false, Map.of(1, 3), Map.of(1, 2)), journals);
    }

    private List<Journal> changed(ChanceFixture.OnItsWay one, String source, UnaryOperator<Posting> change) {
        var right = properties.journals(one);
        var wrong = right.stream()
                .map(journal -> journal.source().equals(source) ? with(journal, change) : journal)
                .toList();
        assertThat(wrong).isNotEqualTo(right);
        return wrong;
    }

    private static Posting with(Posting posting, Money money) {
        return new Posting(posting.debit(), posting.credit(), money, posting.kind(), posting.subject(), posting.line());
    }

    private static Journal with(Journal journal, UnaryOperator<Posting> change) {
        return new Journal(
                journal.id(),
                journal.source(),
                journal.sourceId(),
                journal.event(),
                journal.franchisee(),
                journal.shop(),
                journal.occurredAt(),
                journal.effectiveAt(),
                journal.recordedAt(),
                journal.period(),
                journal.origin(),
                journal.actor(),
                journal.reason(),
                journal.reverses(),
                journal.postings().stream().map(change).toList());
    }

    // Nothing was ever posted so long ago, and nothing is now: later months of other tests can be closed.
    private void close() {
        scope.network(() -> {
            if (periods.state(CLOSED) != PeriodState.OPEN) return;
            periods.closing(CLOSED, "accountant");
            periods.close(CLOSED, "accountant");
        });
    }
}
