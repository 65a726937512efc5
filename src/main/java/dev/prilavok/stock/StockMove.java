package dev.prilavok.stock;

import dev.prilavok.kernel.Sku;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One move of units from state to state, as the journal keeps it. */
public record StockMove(
        Sku sku,
        Instant at,
        What what,
        UUID owner,
        int quantity,
        @Nullable String from,
        String to,
        @Nullable String document,
        @Nullable String reason) {
    /** The kinds of moves. */
    public enum What {
        RECEIPT,
        HOLD,
        RELEASE,
        EXPIRY,
        /** A count found more or less. */
        ADJUSTMENT,
        /** From place to place: with a courier, to a buyer, back, aside. */
        TRANSFER
    }
}
