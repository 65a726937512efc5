package dev.prilavok.royalty.payouts;

import static dev.prilavok.ledger.AccountKind.BANK;
import static dev.prilavok.ledger.AccountKind.FR_AVAILABLE;
import static dev.prilavok.ledger.AccountKind.FR_PAYOUT_TRANSIT;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.prilavok.ledger.Account;
import dev.prilavok.ledger.Ledger;
import dev.prilavok.ledger.NewJournal;
import dev.prilavok.ledger.Postings;
import dev.prilavok.royalty.LineKind;
import dev.prilavok.tenancy.FranchiseeId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A payout in the books (M15): out of what is available, through transit, to the bank; and back. Each once an attempt. */
@ApplicationScoped
class PayoutBooks {
    static final String SOURCE = "PAYOUT";

    private final Ledger ledger;

    PayoutBooks(Ledger ledger) {
        this.ledger = ledger;
    }

    static Account available(FranchiseeId franchisee, CurrencyUnit currency) {
        return Account.of(FR_AVAILABLE, franchisee, currency);
    }

    static Account transit(Payout payout) {
        return Account.of(FR_PAYOUT_TRANSIT, payout.franchisee(), payout.money().getCurrencyUnit());
    }

    static Account available(Payout payout) {
        return available(payout.franchisee(), payout.money().getCurrencyUnit());
    }

    private static Account bank(Payout payout) {
        return Account.of(BANK, payout.money().getCurrencyUnit());
    }

    /** What a franchisee may take; a debt when negative. */
    Money balance(FranchiseeId franchisee, CurrencyUnit currency) {
        return ledger.balance(available(franchisee, currency)).negated();
    }

    void sent(Payout payout, Instant at, String by) {
        post(payout, "SENT", available(payout), transit(payout), at, by, null);
    }

    void paid(Payout payout, Instant at, String by, @Nullable String why) {
        post(payout, "PAID", transit(payout), bank(payout), at, by, why);
    }

    /** Out of transit, or off the bank's account when it had left already. */
    void returned(Payout payout, Instant at, String by, @Nullable String why) {
        var from = payout.state() == PayoutState.PAID ? bank(payout) : transit(payout);
        post(payout, "RETURNED", from, available(payout), at, by, why);
    }

    private void post(
            Payout payout, String event, Account debit, Account credit, Instant at, String by, @Nullable String why) {
        var moves = Postings.about(payout.id()).move(debit, credit, payout.money(), LineKind.PAYOUT.name());
        ledger.post(new NewJournal(SOURCE, fact(payout), event, payout.franchisee(), null, at, by, why, moves.list()));
    }

    // The first attempt is the payout itself; each later one is a fact of its own.
    private static UUID fact(Payout payout) {
        return payout.attempt() == 1
                ? payout.id()
                : UUID.nameUUIDFromBytes((payout.id() + "/" + payout.attempt()).getBytes(UTF_8));
    }
}
