package dev.prilavok.cash.discrepancies;

import dev.prilavok.tenancy.ShopId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One parcel about whose cash a carrier and we do not agree.
 *
 * @param expected what was taken at the door, as we know it
 * @param paid what the carrier says
 * @param since the day from which it is late
 * @param firstBy who proposed to give it up
 */
public record Discrepancy(
        UUID id,
        DiscrepancyKind kind,
        DiscrepancyState state,
        String carrier,
        String tracking,
        @Nullable ShopId shop,
        @Nullable UUID parcel,
        @Nullable UUID order,
        @Nullable String orderNumber,
        @Nullable UUID register,
        @Nullable UUID caseId,
        Money expected,
        Money paid,
        Instant since,
        @Nullable String firstBy,
        List<Step> history) {
    /** What somebody did with it. */
    public record Step(
            Instant at,
            String by,
            DiscrepancyState to,
            @Nullable String reason) {}

    /** What is missing; negative when there is too much. */
    public Money missing() {
        return expected.minus(paid);
    }

    /** Whether the carrier owes something by it. */
    public boolean isOwed() {
        return missing().isPositive();
    }

    long days(Clock clock) {
        return Math.max(0, Duration.between(since, clock.instant()).toDays());
    }
}
