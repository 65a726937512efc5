package dev.prilavok.royalty.payouts;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sql;
import dev.prilavok.ledger.Account;
import dev.prilavok.ledger.AccountKind;
import dev.prilavok.ledger.Ledger;
import dev.prilavok.ledger.NewJournal;
import dev.prilavok.ledger.Postings;
import dev.prilavok.royalty.requisites.DetailsFixture;
import dev.prilavok.royalty.requisites.Requisites;
import dev.prilavok.royalty.requisites.TypedDetails;
import dev.prilavok.tenancy.FranchiseeId;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Franchisees with money to get, each of its own test. */
@ApplicationScoped
public class PayoutsFixture {
    public static final CurrencyUnit RUB = CurrencyUnit.of("RUB");

    private final Payouts payouts;
    private final Requisites requisites;
    private final Ledger ledger;
    private final Scope scope;
    private final Sql sql;
    private final Clock clock;

    PayoutsFixture(Payouts payouts, Requisites requisites, Ledger ledger, Scope scope, Sql sql, Clock clock) {
        this.payouts = payouts;
        this.requisites = requisites;
        this.ledger = ledger;
        this.scope = scope;
        this.sql = sql;
        this.clock = clock;
    }

    /** Somebody with bank details and so much to get. */
    public FranchiseeId owed(Money money) {
        var franchisee = franchisee();
        has(franchisee, DetailsFixture.russian());
        earns(franchisee, money);
        return franchisee;
    }

    /** Somebody new without anything. */
    public FranchiseeId franchisee() {
        var id = Ids.next();
        scope.network(() -> sql.change(
                "insert into franchisee (id, key, name, created_at) values (?, ?, 'Payee', ?)",
                id,
                "payee-" + id,
                clock.instant()));
        return new FranchiseeId(id);
    }

    public void has(FranchiseeId franchisee, TypedDetails details) {
        scope.network(() -> requisites.change(franchisee, details, true, "owner"));
    }

    /** More money becomes available, or less when negative. */
    public void earns(FranchiseeId franchisee, Money money) {
        var currency = money.getCurrencyUnit();
        var moves = Postings.general()
                .move(
                        Account.of(AccountKind.OPENING, currency),
                        PayoutBooks.available(franchisee, currency),
                        money,
                        "ADJUSTMENT");
        scope.network(() -> ledger.post(new NewJournal(
                "TEST", Ids.next(), "EARNED", franchisee, null, clock.instant(), "test", null, moves.list())));
    }

    public PayoutBatch planned(FranchiseeId... franchisees) {
        return scope.network(() -> payouts.plan(RUB, List.of(franchisees), "accountant"))
                .orElseThrow();
    }

    public PayoutBatch approved(FranchiseeId... franchisees) {
        var batch = planned(franchisees);
        scope.network(() -> payouts.approve(batch.id(), "accountant"));
        return scope.network(() -> payouts.approve(batch.id(), "director"));
    }

    public PayoutBatch sent(FranchiseeId... franchisees) {
        var batch = approved(franchisees);
        return scope.network(() -> payouts.send(batch.id(), "accountant"));
    }

    public List<Payout> of(PayoutBatch batch) {
        return scope.network(() -> payouts.of(batch));
    }

    public Payout only(PayoutBatch batch) {
        var all = of(batch);
        if (all.size() != 1) throw new AssertionError("one payout, not " + all);
        return all.get(0);
    }

    public Payout find(UUID id) {
        return scope.network(() -> payouts.find(id));
    }

    /** Every payout of somebody, the newest first. */
    public List<Payout> all(FranchiseeId franchisee) {
        return scope.network(() -> payouts.list(franchisee, null, null, null, 50))
                .items();
    }

    /** What stands on an account of somebody; what is owed to them is positive. */
    public Money stands(AccountKind kind, FranchiseeId franchisee) {
        return scope.network(() -> ledger.balance(Account.of(kind, franchisee, RUB)))
                .negated();
    }
}
