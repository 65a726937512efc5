package dev.prilavok.royalty.payouts;

import dev.prilavok.tenancy.FranchiseeId;
import java.time.Instant;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A payout as it stands.
 *
 * @param franchiseeName by their shops
 * @param number of the payment order; another one for each attempt
 * @param batch absent while it waits for the next plan
 * @param reference what the bank calls it
 * @param endedAt when it was paid or returned, by the bank's day
 */
public record Payout(
        UUID id,
        FranchiseeId franchisee,
        String franchiseeName,
        String franchiseeKey,
        long number,
        @Nullable UUID batch,
        Money money,
        PayoutState state,
        int attempt,
        @Nullable BlockReason blocked,
        @Nullable String blockNote,
        @Nullable UUID requisites,
        @Nullable String reference,
        Instant plannedAt,
        @Nullable Instant sentAt,
        @Nullable Instant endedAt) {

    /** One move of it. */
    public record Step(
            int attempt,
            PayoutState state,
            Money money,
            Instant happenedAt,
            Instant recordedAt,
            String actor,
            @Nullable String reason,
            @Nullable String evidence) {}
}
