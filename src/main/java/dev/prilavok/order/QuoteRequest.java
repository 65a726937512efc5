package dev.prilavok.order;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a price is asked for.
 *
 * @param gift the buyer wants it wrapped as a present
 */
public record QuoteRequest(
        List<QuoteItem> items,
        DeliveryChoice delivery,
        @Nullable Discount discount,
        @Nullable UUID link,
        boolean gift) {
    public QuoteRequest(
            List<QuoteItem> items, DeliveryChoice delivery, @Nullable Discount discount, @Nullable UUID link) {
        this(items, delivery, discount, link, false);
    }
}
