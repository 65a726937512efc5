package dev.prilavok.delivery;

import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a carrier says happened, in our words.
 *
 * @param key what makes the event itself and no other for this parcel, in the carrier's words: code, reason, time
 * @param last whether nothing more is expected of the parcel
 */
public record CarrierEvent(
        String key,
        ParcelFact.Kind kind,
        Instant occurredAt,
        @Nullable String reason,
        List<LineFact> lines,
        @Nullable Money collected,
        @Nullable String tender,
        @Nullable Instant storedUntil,
        boolean last) {
    public CarrierEvent {
        lines = List.copyOf(lines);
    }

    /** An event that says no more than what and when. */
    public static CarrierEvent plain(String key, ParcelFact.Kind kind, Instant occurredAt) {
        return new CarrierEvent(key, kind, occurredAt, null, List.of(), null, null, null, false);
    }
}
