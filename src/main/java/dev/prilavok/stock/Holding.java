package dev.prilavok.stock;

import dev.prilavok.kernel.Sku;
import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Units that somebody wants to hold, in the order in which their rows are locked.
 *
 * @param owner the link, cart or order that holds them
 * @param holderKey HMAC of the holder's phone, counted over all shops; absent where nobody is known yet
 * @param until when the hold lets go by itself; absent when it stays
 */
public record Holding(
        UUID owner,
        HoldPurpose purpose,
        @Nullable String holderKey,
        @Nullable Instant until,
        SortedMap<Sku, Integer> units) {
    public Holding {
        if (units.isEmpty() || units.values().stream().anyMatch(quantity -> quantity < 1))
            throw new IllegalArgumentException("a hold is of at least one unit of at least one SKU");
        units = Collections.unmodifiableSortedMap(new TreeMap<>(units));
    }
}
