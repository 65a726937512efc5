package dev.prilavok.returns.claims;

import dev.prilavok.order.OrderNumber;
import dev.prilavok.tenancy.ShopId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One claim to a carrier.
 *
 * @param fileBy until when it has to be filed
 * @param answerBy until when the carrier has to answer
 * @param declared the declared value of what is gone
 * @param granted what the carrier agreed to
 */
public record CarrierClaim(
        ShopId shop,
        UUID id,
        String number,
        ClaimState state,
        Instant since,
        What what,
        UUID parcel,
        String parcelNumber,
        UUID order,
        OrderNumber orderNumber,
        String carrier,
        @Nullable String tracking,
        Instant happenedAt,
        Instant openedAt,
        Instant fileBy,
        @Nullable Instant answerBy,
        Money declared,
        @Nullable Money granted,
        @Nullable String document,
        @Nullable String firstBy,
        List<Step> history) {
    /** What happened to the parcel. */
    public enum What {
        LOST,
        DAMAGED
    }

    /** One step. */
    public record Step(
            Instant at,
            @Nullable ClaimState from,
            ClaimState to,
            String by,
            @Nullable String note) {}

    /** When somebody has to act next; absent when the carrier or nobody has to. */
    public @Nullable Instant dueAt() {
        return switch (state) {
            case DRAFT -> fileBy;
            case FILED -> answerBy;
            default -> null;
        };
    }
}
