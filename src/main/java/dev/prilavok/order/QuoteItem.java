package dev.prilavok.order;

import dev.prilavok.kernel.Sku;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One position to be priced.
 *
 * @param unitPrice a link's own price inside the corridor; the shop's price when absent
 * @param alternative key that the sizes to choose from share ("take two, keep one")
 */
public record QuoteItem(
        Sku sku,
        int quantity,
        @Nullable Money unitPrice,
        @Nullable String alternative) {}
