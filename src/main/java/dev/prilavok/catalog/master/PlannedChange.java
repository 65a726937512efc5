package dev.prilavok.catalog.master;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of a product that waits for its moment.
 *
 * @param base the version that its author saw
 * @param refused why it did not happen: fields that somebody else changed meanwhile, {@link #UNMEASURED} or {@link #MERGED}
 */
record PlannedChange(
        UUID id,
        UUID product,
        String name,
        Instant due,
        State state,
        int base,
        int version,
        SortedMap<String, Change> changes,
        String by,
        @Nullable String why,
        List<String> refused) {
    static final String UNMEASURED = "!unmeasured";
    /** The product became a part of another one. */
    static final String MERGED = "!merged";

    enum State {
        PLANNED,
        DONE,
        CANCELLED,
        REFUSED
    }

    boolean isOpen() {
        return state == State.PLANNED;
    }

    /** Somebody has changed the product since. */
    boolean isOvertaken() {
        return isOpen() && version > base;
    }
}
