package dev.prilavok.royalty.payouts;

import java.time.Instant;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Payouts that are approved and sent together; what they are is frozen when they are planned.
 *
 * @param hash over every payout, its money and where it goes
 * @param submittedAt when this program gave it to the bank itself
 */
public record PayoutBatch(
        UUID id,
        String number,
        State state,
        String hash,
        int count,
        Money sum,
        Instant plannedAt,
        String plannedBy,
        @Nullable String firstBy,
        @Nullable String secondBy,
        @Nullable String refusedBy,
        @Nullable String refusedWhy,
        @Nullable Instant sentAt,
        @Nullable String sentBy,
        @Nullable Instant submittedAt) {
    /** How far a batch is. */
    public enum State {
        PLANNED,
        APPROVED,
        SENT,
        REFUSED
    }
}
