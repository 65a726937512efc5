package dev.prilavok.royalty.payouts;

import static dev.prilavok.royalty.payouts.PayoutState.PLANNED;
import static dev.prilavok.royalty.payouts.PayoutState.RETURNED;

import dev.prilavok.kernel.Ids;
import dev.prilavok.ledger.Account;
import dev.prilavok.ledger.Ledger;
import dev.prilavok.ledger.Periods;
import dev.prilavok.royalty.requisites.BankDetails;
import dev.prilavok.royalty.requisites.Requisites;
import dev.prilavok.tenancy.FranchiseeId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Plans who is paid how much: every franchisee's account is locked, so that no money is planned twice. */
@ApplicationScoped
class PayoutPlans {
    private final PayoutRows rows;
    private final BatchRows batches;
    private final PayoutRules rules;
    private final PayoutMoves moves;
    private final Requisites requisites;
    private final Ledger ledger;
    private final Periods periods;
    private final Clock clock;

    PayoutPlans(
            PayoutRows rows,
            BatchRows batches,
            PayoutRules rules,
            PayoutMoves moves,
            Requisites requisites,
            Ledger ledger,
            Periods periods,
            Clock clock) {
        this.rows = rows;
        this.batches = batches;
        this.rules = rules;
        this.moves = moves;
        this.requisites = requisites;
        this.ledger = ledger;
        this.periods = periods;
        this.clock = clock;
    }

    /** What a plan knows when it begins, and the last number that it gave to a payment order. */
    private record Known(
            CurrencyUnit currency,
            Map<FranchiseeId, Money> balances,
            Map<FranchiseeId, Money> marks,
            Map<FranchiseeId, Money> open,
            Map<FranchiseeId, List<Payout>> waiting,
            Map<FranchiseeId, BankDetails> details,
            AtomicLong number,
            String by) {
        Money of(Map<FranchiseeId, Money> sums, FranchiseeId franchisee) {
            return sums.getOrDefault(franchisee, Money.zero(currency));
        }
    }

    /**
     * Plans a batch for these franchisees; there is none when everything that could be paid is blocked.
     *
     * @throws PayoutRefused when nobody has anything to get
     */
    Optional<PayoutBatch> plan(CurrencyUnit currency, Collection<FranchiseeId> franchisees, String by) {
        rows.alone(currency);
        var known = known(currency, franchisees, by);
        var all = new ArrayList<Payout>();
        for (var franchisee : franchisees.stream().distinct().toList()) {
            deepen(known, franchisee);
            all.addAll(payouts(known, franchisee));
        }
        if (all.isEmpty()) throw PayoutRefused.nothing();
        var planned = all.stream().filter(one -> one.state() == PLANNED).toList();
        return planned.isEmpty() ? Optional.empty() : Optional.of(freeze(planned, known));
    }

    private Known known(CurrencyUnit currency, Collection<FranchiseeId> franchisees, String by) {
        var marks = rows.lock(franchisees, currency);
        var accounts = new HashMap<Account, FranchiseeId>();
        franchisees.forEach(one -> accounts.put(PayoutBooks.available(one, currency), one));
        var balances = new HashMap<FranchiseeId, Money>();
        ledger.balances(accounts.keySet())
                .forEach((account, balance) -> balances.put(accounts.get(account), balance.negated()));
        return new Known(
                currency,
                balances,
                marks,
                rows.open(currency),
                rows.waiting(currency),
                requisites.usable(franchisees, currency),
                new AtomicLong(rows.lastNumber()),
                by);
    }

    private void deepen(Known known, FranchiseeId franchisee) {
        var balance = known.of(known.balances, franchisee);
        if (balance.isLessThan(known.of(known.marks, franchisee))) rows.mark(franchisee, balance);
    }

    private List<Payout> payouts(Known known, FranchiseeId franchisee) {
        var worth = rules.payable(
                        franchisee,
                        known.of(known.balances, franchisee),
                        known.of(known.marks, franchisee),
                        known.of(known.open, franchisee))
                .worthPaying();
        if (!worth.isPositive()) return List.of();
        var obstacle = rules.obstacle(franchisee, known.currency, known.details.get(franchisee));
        return shared(known, franchisee, worth).stream()
                .map(id -> obstacle.map(reason -> blocked(id, reason, known.by)).orElseGet(() -> find(id)))
                .toList();
    }

    private Payout blocked(UUID id, BlockReason reason, String by) {
        moves.block(find(id), reason, null, by);
        return find(id);
    }

    // What waits from before comes first, each with its own sum as far as there is money; the last takes the rest.
    private List<UUID> shared(Known known, FranchiseeId franchisee, Money worth) {
        var waiting = known.waiting.getOrDefault(franchisee, List.of());
        var ids = new ArrayList<UUID>();
        var left = worth;
        for (var i = 0; i < waiting.size() && left.isPositive(); i++) {
            var payout = waiting.get(i);
            var own = payout.money().isGreaterThan(left) || i == waiting.size() - 1 ? left : payout.money();
            planAgain(known, payout, own);
            ids.add(payout.id());
            left = left.minus(own);
        }
        if (left.isPositive()) ids.add(planNew(known, franchisee, left));
        return ids;
    }

    private void planAgain(Known known, Payout payout, Money money) {
        var number = known.number.incrementAndGet();
        rows.again(payout, money, number, payout.state() == RETURNED, clock.instant());
        if (payout.state() != PLANNED) moves.planned(find(payout.id()), known.by);
    }

    private UUID planNew(Known known, FranchiseeId franchisee, Money money) {
        var id = Ids.next();
        rows.insert(id, franchisee, money, known.number.incrementAndGet(), clock.instant());
        moves.planned(find(id), known.by);
        return id;
    }

    private PayoutBatch freeze(List<Payout> planned, Known known) {
        var id = Ids.next();
        var now = clock.instant();
        var sum = planned.stream().map(Payout::money).reduce(Money.zero(known.currency), Money::plus);
        batches.insert(id, number(known.currency, periods.of(now).toString()), sum, now, known.by);
        for (var payout : planned)
            rows.intoBatch(payout.id(), id, details(known, payout).id());
        var inside = rows.ofBatch(id);
        batches.frozen(id, BatchHash.of(inside, requisites), inside.size(), sum);
        return batches.find(id).orElseThrow();
    }

    private static BankDetails details(Known known, Payout payout) {
        var details = known.details.get(payout.franchisee());
        if (details == null) throw new IllegalStateException("planned without bank details");
        return details;
    }

    private String number(CurrencyUnit currency, String month) {
        var prefix = currency.getCode() + "-" + month + "-";
        return prefix + (batches.countOf(currency, prefix) + 1);
    }

    private Payout find(UUID id) {
        return rows.find(id).orElseThrow();
    }
}
