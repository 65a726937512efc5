package dev.prilavok.order;

import dev.prilavok.kernel.Sku;
import dev.prilavok.tenancy.FranchiseeId;
import dev.prilavok.tenancy.ShopId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What became of the lines of a parcel, stored as it is announced: the books are written from it, at once or years later.
 *
 * @param version counts the truths about one parcel; a later one replaces the one before, which stays
 * @param delivery what the buyer pays besides what was kept: delivery, and the gift wrap of a present
 * @param due what the courier had to take: kept goods and delivery, less what was prepaid
 */
public record LineOutcomes(
        ShopId shop,
        FranchiseeId franchisee,
        UUID id,
        UUID order,
        OrderNumber number,
        UUID agreementVersion,
        UUID parcel,
        String parcelNumber,
        String carrier,
        @Nullable String trackingNumber,
        int version,
        @Nullable UUID replaces,
        Instant occurredAt,
        Instant recordedAt,
        List<Line> lines,
        Money delivery,
        Money due,
        Money collected,
        Money prepaid,
        @Nullable Tender tender,
        OrderResult result) {
    /**
     * Pieces of a line that ended alike.
     *
     * @param paid what the buyer pays for them when they are kept, discounts taken off
     * @param unitCost what a piece cost head office; absent when no receipt ever said so
     */
    public record Line(
            int no,
            Sku sku,
            LineOutcome outcome,
            int quantity,
            @Nullable String reason,
            Money paid,
            PricingSnapshot pricing,
            @Nullable Money unitCost) {}

    /** Pieces that ended so. */
    public int pieces(LineOutcome outcome) {
        return lines.stream()
                .filter(line -> line.outcome() == outcome)
                .mapToInt(Line::quantity)
                .sum();
    }
}
