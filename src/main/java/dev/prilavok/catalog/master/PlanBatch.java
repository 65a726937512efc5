package dev.prilavok.catalog.master;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change for many products at a moment to come.
 *
 * @param query the filter whose goods it takes; null when they were ticked one by one
 * @param value what the field becomes; null for nothing
 * @param planned how many wait, then how many came out which way
 */
record PlanBatch(
        UUID id,
        @Nullable GoodsQuery query,
        String field,
        @Nullable String value,
        Instant due,
        State state,
        @Nullable String cursor,
        String by,
        @Nullable String why,
        int planned,
        int done,
        int refused,
        int cancelled) {
    enum State {
        /** Its goods are being looked up. */
        GATHERING,
        PLANNED,
        CANCELLED,
        DONE
    }

    boolean isOpen() {
        return state == State.GATHERING || state == State.PLANNED;
    }

    int all() {
        return planned + done + refused + cancelled;
    }
}
