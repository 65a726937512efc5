package dev.prilavok.order;

import dev.prilavok.kernel.Percent;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Prices and rates of one line as they were when the order was placed; all later money of the line is figured from these.
 *
 * @param retail the shop's price of a piece that day; the price asked may be a link's own
 * @param wholesale wholesale price of a piece
 * @param discount the line's part of the discount
 * @param funder who pays for it
 * @param productVersion the version of the product that the buyer read; 0 before versions were counted
 */
public record PricingSnapshot(
        Money retail,
        Money wholesale,
        String priceListVersion,
        Percent vat,
        Money discount,
        @Nullable Funder funder,
        int productVersion) {}
