package dev.prilavok.social;

import dev.prilavok.kernel.Sku;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One size that the franchisee puts into a link.
 *
 * @param unitPrice a price of this link's own inside the corridor; the shop's price when absent
 * @param alternative a name that sizes of one product share when the buyer tries all and keeps one
 */
public record LinkWish(
        Sku sku,
        int quantity,
        @Nullable Money unitPrice,
        @Nullable String alternative) {
    /** One piece at the shop's price. */
    public static LinkWish of(Sku sku) {
        return new LinkWish(sku, 1, null, null);
    }
}
