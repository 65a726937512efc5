package dev.prilavok.agreement;

import org.joda.money.Money;

/**
 * What the end of a month adds to the royalty of its lines: charged when positive, given back when negative.
 *
 * @param trueUp by steps of turnover and by the cap
 * @param minimum what is missing to the month's least royalty
 */
public record MonthRoyalty(Money trueUp, Money minimum) {
    /** Both together. */
    public Money sum() {
        return trueUp.plus(minimum);
    }
}
