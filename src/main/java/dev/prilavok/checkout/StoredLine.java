package dev.prilavok.checkout;

import dev.prilavok.kernel.Sku;
import java.time.Instant;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A basket line as it was put there. */
record StoredLine(
        UUID id,
        Sku sku,
        int quantity,
        @Nullable UUID set,
        UUID product,
        String slug,
        String name,
        String colour,
        String size,
        Money seen,
        Instant addedAt,
        @Nullable Instant removedAt) {
    boolean isThere() {
        return removedAt == null;
    }
}
