package dev.prilavok.fulfilment;

import dev.prilavok.tenancy.ShopId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which parcels to list, the earliest promise first.
 *
 * @param promisedTo promised for this day
 * @param promisedBefore promised for an earlier day than this
 */
public record ParcelQuery(
        Set<ParcelState> states,
        @Nullable ShopId shop,
        @Nullable String carrier,
        @Nullable LocalDate promisedTo,
        @Nullable LocalDate promisedBefore,
        @Nullable String cursor,
        int size) {
    private static final int MOST = 500;

    public ParcelQuery {
        states = Set.copyOf(states);
        size = Math.max(1, Math.min(size, MOST));
    }

    /** Those in these states. */
    public static ParcelQuery in(Set<ParcelState> states, int size) {
        return new ParcelQuery(states, null, null, null, null, null, size);
    }
}
