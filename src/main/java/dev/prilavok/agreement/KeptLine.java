package dev.prilavok.agreement;

import dev.prilavok.kernel.Percent;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One kept line at its frozen prices.
 *
 * @param paid what the buyer paid for the line, after every discount
 * @param subsidy the part of its discount that head office pays for
 * @param royalty the line's own rate; absent for the usual one
 */
public record KeptLine(
        Money paid,
        Money subsidy,
        Money wholesale,
        Percent vat,
        @Nullable Percent royalty) {
    /** A line at the usual rate. */
    public KeptLine(Money paid, Money subsidy, Money wholesale, Percent vat) {
        this(paid, subsidy, wholesale, vat, null);
    }

    /** The retail value that the franchisee is credited with. */
    Money credited() {
        return paid.plus(subsidy);
    }
}
