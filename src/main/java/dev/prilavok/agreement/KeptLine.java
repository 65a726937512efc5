package dev.prilavok.agreement;

import dev.prilavok.kernel.Percent;
import org.joda.money.Money;

/**
 * One kept line at its frozen prices.
 *
 * @param paid what the buyer paid for the line, after every discount
 * @param subsidy the part of its discount that head office pays for
 */
public record KeptLine(Money paid, Money subsidy, Money wholesale, Percent vat) {
    /** The retail value that the franchisee is credited with. */
    Money credited() {
        return paid.plus(subsidy);
    }
}
