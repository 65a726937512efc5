package dev.prilavok.catalog;

import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.Sku;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A size of a colour with the prices of one shop at this moment: what an order line freezes.
 *
 * @param retail the shop's own price where it has one, otherwise the recommended
 * @param floor the lowest price that the shop may ask
 * @param ceiling the highest
 * @param priceListVersion code of the price list version that set the wholesale price
 * @param vat rate of today
 * @param marked whether each piece carries a marking code
 * @param productVersion number of the version of the product that is read now
 */
public record PricedVariant(
        Sku sku,
        UUID product,
        String slug,
        String name,
        String colour,
        String size,
        @Nullable Picture picture,
        Money retail,
        @Nullable Money compareAt,
        Money recommended,
        Money floor,
        Money ceiling,
        Money wholesale,
        String priceListVersion,
        Percent vat,
        int weightGrams,
        boolean marked,
        boolean trialAllowed,
        int productVersion) {}
