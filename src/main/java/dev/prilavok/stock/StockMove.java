package dev.prilavok.stock;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One move of units from state to state, as the journal keeps it. */
public record StockMove(
        Instant at,
        What what,
        UUID owner,
        int quantity,
        @Nullable String from,
        String to,
        @Nullable String document) {
    /** The kinds of moves. */
    public enum What {
        RECEIPT,
        HOLD,
        RELEASE,
        EXPIRY
    }
}
