package dev.prilavok.ledger;

import org.joda.money.Money;

/**
 * A line of the trial balance.
 *
 * @param opening what stood there before the month, a debit positive
 * @param debit what the month added in debit
 * @param credit what the month added in credit
 */
public record Balance(Account account, Money opening, Money debit, Money credit) {
    public Money closing() {
        return opening.plus(debit).minus(credit);
    }

    /** The same of another account. */
    Balance on(Account other) {
        return new Balance(other, opening, debit, credit);
    }

    /** Both together, on an account that stands for them. */
    Balance plus(Account both, Balance more) {
        return new Balance(both, opening.plus(more.opening), debit.plus(more.debit), credit.plus(more.credit));
    }
}
