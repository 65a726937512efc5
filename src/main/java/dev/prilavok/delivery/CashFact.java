package dev.prilavok.delivery;

import java.time.Instant;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a carrier says happened to the money of one parcel.
 *
 * @param order number of its money order
 * @param code the carrier's own code of what happened
 * @param name the carrier's own words for it
 * @param office where it happened, by the carrier's index
 */
public record CashFact(
        String carrier,
        String trackingNumber,
        String order,
        Kind kind,
        int code,
        String name,
        Instant at,
        Money sum,
        @Nullable String office) {
    /** What it means for us; what we have no word for is kept under the carrier's. */
    public enum Kind {
        /** The buyer paid, and the money is on its way to us. */
        ACCEPTED,
        /** It was paid out to us. */
        PAID,
        OTHER
    }
}
