package dev.prilavok.ledger;

import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * An amount moved from one account to another; both sides in one, so that nothing can be unbalanced.
 *
 * @param money positive, in the currency of both accounts
 * @param kind what a statement calls the line
 * @param subject the order or whatever it is about
 * @param line the line of the subject
 */
public record Posting(
        Account debit,
        Account credit,
        Money money,
        String kind,
        @Nullable UUID subject,
        @Nullable Integer line) {
    public Posting {
        if (!money.isPositive()) throw new IllegalArgumentException("a posting moves a positive amount, not " + money);
        if (debit.equals(credit)) throw new IllegalArgumentException("a posting from an account to itself: " + debit);
        if (!debit.currency().equals(money.getCurrencyUnit())
                || !credit.currency().equals(money.getCurrencyUnit()))
            throw new IllegalArgumentException(
                    "currencies never mix: " + debit.currency() + ", " + credit.currency() + ", " + money);
    }

    /** The same amount back. */
    public Posting reversed() {
        return new Posting(credit, debit, money, kind, subject, line);
    }
}
