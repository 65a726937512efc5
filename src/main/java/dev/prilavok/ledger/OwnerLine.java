package dev.prilavok.ledger;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A posting as the franchisee's statement shows it.
 *
 * @param other the account on its other side
 * @param amount positive when it is credited to the franchisee
 * @param origin the month of the fact, where that was closed already
 */
public record OwnerLine(
        UUID journal,
        int no,
        String source,
        String event,
        String kind,
        Account other,
        Money amount,
        @Nullable UUID shop,
        @Nullable UUID subject,
        @Nullable Integer line,
        Instant occurredAt,
        Instant effectiveAt,
        @Nullable YearMonth origin,
        @Nullable String reason) {}
