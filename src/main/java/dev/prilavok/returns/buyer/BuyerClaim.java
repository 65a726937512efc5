package dev.prilavok.returns.buyer;

import dev.prilavok.order.Actor;
import dev.prilavok.order.OrderNumber;
import dev.prilavok.tenancy.ShopId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One claim whole.
 *
 * @param caseId the case that keeps its deadline and evidence
 * @param photos content hashes of photographs
 * @param remedy what the buyer gets, once somebody has agreed
 * @param returns ids of the returns and exchanges that it led to, the oldest first
 */
public record BuyerClaim(
        ShopId shop,
        UUID id,
        String number,
        UUID order,
        OrderNumber orderNumber,
        UUID caseId,
        What what,
        Remedy wish,
        String words,
        List<String> photos,
        BuyerClaimState state,
        Instant openedAt,
        @Nullable Remedy remedy,
        List<UUID> returns,
        List<Step> history) {
    /** What is wrong. */
    public enum What {
        DAMAGED,
        MISSING,
        WRONG_ITEM
    }

    /** What the buyer asks for, or gets. */
    public enum Remedy {
        REFUND,
        REPLACEMENT,
        BOTH
    }

    /** One step of its history. */
    public record Step(
            Instant at,
            @Nullable BuyerClaimState from,
            BuyerClaimState to,
            Actor actor,
            @Nullable String reason) {}

    /** What the buyer was answered, once somebody has. */
    public @Nullable String answer() {
        return history.stream()
                .filter(step -> step.to() == BuyerClaimState.APPROVED || step.to() == BuyerClaimState.DENIED)
                .map(Step::reason)
                .findFirst()
                .orElse(null);
    }

    @Override
    public String toString() {
        return "BuyerClaim(" + number + ")";
    }
}
