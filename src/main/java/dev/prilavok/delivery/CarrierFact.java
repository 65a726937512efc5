package dev.prilavok.delivery;

import dev.prilavok.tenancy.ShopId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact as a carrier told it.
 *
 * @param source HOOK when the carrier came by itself, ASKED when we asked
 * @param subject the carrier's key of the order, or our number of the parcel
 * @param repeats how often the very same words came again
 * @param trouble code of why it waits or failed
 * @param answer what the carrier said when it was asked whether this is so
 */
record CarrierFact(
        UUID id,
        String provider,
        String source,
        String subject,
        Instant receivedAt,
        State state,
        int attempts,
        int repeats,
        @Nullable Instant appliedAt,
        @Nullable ShopId shop,
        @Nullable UUID parcel,
        @Nullable String trouble,
        String payload,
        @Nullable String answer) {
    /** REPEATED said nothing new; WAITS is true and is told when its parcel has left our house. */
    enum State {
        NEW,
        APPLIED,
        REPEATED,
        WAITS,
        UNKNOWN_PARCEL,
        FAILED
    }
}
