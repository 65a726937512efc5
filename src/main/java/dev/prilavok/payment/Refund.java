package dev.prilavok.payment;

import dev.prilavok.tenancy.ShopId;
import java.time.Instant;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Money on its way back to whoever paid.
 *
 * @param subject what it had been paid for
 * @param cause what it goes back for: the same, or a return
 * @param key the wish that it comes from
 */
public record Refund(
        ShopId shop,
        UUID id,
        UUID payment,
        UUID subject,
        UUID cause,
        String key,
        RefundKind kind,
        RefundState state,
        Money amount,
        @Nullable String externalId,
        Instant requestedAt,
        String requestedBy,
        Instant changedAt,
        @Nullable Instant paidAt,
        @Nullable Instant settledAt,
        @Nullable String trouble,
        int attempts,
        @Nullable Instant nextTry) {}
