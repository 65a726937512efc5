package dev.prilavok.royalty.payouts;

import dev.prilavok.agreement.PayoutTerms;
import org.joda.money.Money;

/**
 * How much may leave a franchisee's account now.
 *
 * @param balance what stands available; a debt when negative
 * @param mark the deepest debt since the last payout; zero for none
 * @param held what is disputed or otherwise held back
 * @param open what other payouts have a claim on and have not taken yet
 */
record Payable(Money balance, Money mark, Money held, Money open, PayoutTerms terms) {
    /** The most that may be paid; zero when nothing may. */
    Money most() {
        var free = mark.isNegative() ? atLeast(balance, inInstalments()) : balance;
        return atLeast(zero(), free.minus(held).minus(open));
    }

    /** The same, but nothing below the agreement's minimum. */
    Money worthPaying() {
        var most = most();
        return terms.minimum().getCurrencyUnit().equals(most.getCurrencyUnit()) && most.isLessThan(terms.minimum())
                ? zero()
                : most;
    }

    /** Whether the debt is deeper than the agreement lets it be; never where it names no floor. */
    boolean isBelowFloor() {
        return floor().isPositive() && balance.isLessThan(floor().negated());
    }

    // An agreed part of what was earned since goes to the debt and the rest is paid, though never so much that the debt
    // falls through its floor.
    private Money inInstalments() {
        var earned = balance.minus(mark);
        var toDebt = least(mark.negated(), terms.instalment().of(atLeast(zero(), earned)));
        return least(earned.minus(toDebt), balance.plus(floor()));
    }

    /** As deep as the agreement lets a debt be, positive; zero in a currency that it does not name. */
    Money floor() {
        var floor = terms.debtFloor();
        return floor.getCurrencyUnit().equals(balance.getCurrencyUnit()) ? floor : zero();
    }

    private Money zero() {
        return Money.zero(balance.getCurrencyUnit());
    }

    private static Money atLeast(Money one, Money other) {
        return one.isLessThan(other) ? other : one;
    }

    private static Money least(Money one, Money other) {
        return one.isLessThan(other) ? one : other;
    }
}
