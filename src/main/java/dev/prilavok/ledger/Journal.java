package dev.prilavok.ledger;

import dev.prilavok.tenancy.FranchiseeId;
import dev.prilavok.tenancy.ShopId;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A journal as it stands in the book.
 *
 * @param effectiveAt when it counts
 * @param recordedAt when it was written
 * @param origin the month of the fact, where that was closed already
 */
public record Journal(
        UUID id,
        String source,
        UUID sourceId,
        String event,
        @Nullable FranchiseeId franchisee,
        @Nullable ShopId shop,
        Instant occurredAt,
        Instant effectiveAt,
        Instant recordedAt,
        YearMonth period,
        @Nullable YearMonth origin,
        String actor,
        @Nullable String reason,
        @Nullable UUID reverses,
        List<Posting> postings) {}
