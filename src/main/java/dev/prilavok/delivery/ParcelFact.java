package dev.prilavok.delivery;

import dev.prilavok.tenancy.ShopId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a carrier says happened to a parcel, in our words. Announced once, in a transaction of the parcel's shop; facts come late,
 * repeated and in any order, so observers compare {@code occurredAt} and never move a parcel back.
 *
 * @param reason a name of {@link RefusalReason} for refused parcels, of {@link AttemptReason} for failed attempts
 * @param lines known after a trial when the carrier tells lines apart; empty otherwise
 * @param collected what the buyer paid, delivery included
 * @param tender CASH or CARD
 * @param storedUntil last moment at the pickup point
 * @param raw the raw fact behind it: identity of the operation
 */
public record ParcelFact(
        ShopId shop,
        UUID parcel,
        Kind kind,
        Instant occurredAt,
        @Nullable String reason,
        List<LineFact> lines,
        @Nullable Money collected,
        @Nullable String tender,
        @Nullable Instant storedUntil,
        UUID raw) {
    /** What happened. DELIVERED is in full unless lines say otherwise. */
    public enum Kind {
        ACCEPTED,
        IN_TRANSIT,
        AT_PICKUP_POINT,
        OUT_FOR_DELIVERY,
        ATTEMPT_FAILED,
        IN_TRIAL,
        DELIVERED,
        PARTLY_DELIVERED,
        REFUSED,
        RETURNING,
        RETURNED,
        LOST,
        DAMAGED
    }

    public ParcelFact {
        lines = List.copyOf(lines);
    }
}
