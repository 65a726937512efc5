package dev.prilavok.royalty.payouts;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Sql;
import dev.prilavok.ledger.Account;
import dev.prilavok.ledger.Ledger;
import dev.prilavok.tenancy.FranchiseeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Who owes head office now; a debt is carried and taken off what is earned next. */
@ApplicationScoped
class Debts {
    private final Sql sql;
    private final Ledger ledger;
    private final PayoutRules rules;

    Debts(Sql sql, Ledger ledger, PayoutRules rules) {
        this.sql = sql;
        this.ledger = ledger;
        this.rules = rules;
    }

    /**
     * Somebody's debt.
     *
     * @param balance below zero
     * @param floor as deep as the agreement lets it be, positive
     */
    record Debt(FranchiseeId franchisee, String name, Money balance, Money floor, boolean below, UUID account) {}

    /** Everybody whose account was seen in debit when payouts were planned and is so still, the deepest first. Network scope. */
    @Transactional
    List<Debt> of(CurrencyUnit currency) {
        var names = new LinkedHashMap<FranchiseeId, String>();
        sql.list(
                """
                select a.franchisee_id, f.name from payout_account a join franchisee f on f.id = a.franchisee_id
                where a.currency = ? and a.mark_minor < 0""",
                row -> names.put(new FranchiseeId(row.getObject(1, UUID.class)), row.getString(2)),
                currency.getCode());
        var accounts = new LinkedHashMap<Account, FranchiseeId>();
        names.keySet().forEach(one -> accounts.put(PayoutBooks.available(one, currency), one));
        var debts = new ArrayList<Debt>();
        ledger.balances(accounts.keySet()).forEach((account, balance) -> {
            if (balance.isPositive()) debts.add(debt(account, balance.negated(), accounts, names));
        });
        debts.sort(Comparator.comparing(Debt::balance));
        return debts;
    }

    private Debt debt(
            Account account, Money balance, Map<Account, FranchiseeId> accounts, Map<FranchiseeId, String> names) {
        var franchisee = accounts.get(account);
        if (franchisee == null) throw new IllegalStateException("an account that nobody asked for");
        var zero = Moneys.of(0, account.currency());
        var payable = new Payable(balance, zero, zero, zero, rules.terms(franchisee, account.currency()));
        return new Debt(
                franchisee,
                names.getOrDefault(franchisee, ""),
                balance,
                payable.floor(),
                payable.isBelowFloor(),
                account.id());
    }
}
