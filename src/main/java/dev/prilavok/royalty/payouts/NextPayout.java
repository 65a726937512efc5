package dev.prilavok.royalty.payouts;

import dev.prilavok.agreement.PayoutTerms;
import dev.prilavok.royalty.requisites.BankDetails;
import dev.prilavok.royalty.requisites.Requisites;
import dev.prilavok.tenancy.FranchiseeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What a franchisee may expect next, by the same rules as the plan; nothing is locked or written. Network scope. */
@ApplicationScoped
class NextPayout {
    private final PayoutRows rows;
    private final PayoutRules rules;
    private final PayoutBooks books;
    private final Requisites requisites;

    NextPayout(PayoutRows rows, PayoutRules rules, PayoutBooks books, Requisites requisites) {
        this.rows = rows;
        this.rules = rules;
        this.books = books;
        this.requisites = requisites;
    }

    /**
     * What comes next.
     *
     * @param balance available; a debt when negative
     * @param held disputed
     * @param next what the next batch would pay; what waits in a batch already is no part of it
     */
    record Expected(
            Money balance,
            Money held,
            Money next,
            PayoutTerms terms,
            Optional<BlockReason> obstacle,
            Map<PayoutState, PayoutRows.Tally> tallies) {}

    @Transactional
    Expected of(FranchiseeId franchisee, CurrencyUnit currency) {
        var balance = books.balance(franchisee, currency);
        var none = Money.zero(currency);
        var open = rows.open(currency).getOrDefault(franchisee, none);
        var payable = rules.payable(franchisee, balance, rows.mark(franchisee, currency), open);
        BankDetails details = requisites.usable(franchisee, currency).orElse(null);
        return new Expected(
                balance,
                rules.held(franchisee, currency),
                payable.worthPaying(),
                payable.terms(),
                rules.obstacle(franchisee, currency, details),
                rows.tallies(franchisee, currency));
    }
}
