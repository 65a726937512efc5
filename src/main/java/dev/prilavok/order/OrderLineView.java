package dev.prilavok.order;

import dev.prilavok.kernel.Sku;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** One line of an order as it is stored. */
public record OrderLineView(
        int no,
        Sku sku,
        UUID product,
        String slug,
        String name,
        String colour,
        String size,
        int quantity,
        Money unit,
        Money total,
        @Nullable String alternative,
        @Nullable String pictureSrc,
        PricingSnapshot pricing) {}
