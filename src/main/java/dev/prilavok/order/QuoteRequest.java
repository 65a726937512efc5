package dev.prilavok.order;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a price is asked for. */
public record QuoteRequest(
        List<QuoteItem> items,
        DeliveryChoice delivery,
        @Nullable Discount discount,
        @Nullable UUID link) {}
