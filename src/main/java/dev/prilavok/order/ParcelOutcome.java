package dev.prilavok.order;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the rooms of handling tell about a parcel that reached its end.
 *
 * @param operation names the report; the same one counts once
 * @param lines every piece that was in the parcel, by line and outcome
 * @param collected what the carrier says it took from the buyer
 */
public record ParcelOutcome(
        UUID operation,
        UUID order,
        UUID parcel,
        String parcelNumber,
        String carrier,
        @Nullable String trackingNumber,
        Instant occurredAt,
        List<Line> lines,
        Money collected,
        @Nullable Tender tender) {
    /** Pieces of a line that ended alike. */
    public record Line(
            int no,
            LineOutcome outcome,
            int quantity,
            @Nullable String reason,
            @Nullable Money unitCost) {}

    public ParcelOutcome {
        lines = List.copyOf(lines);
    }
}
