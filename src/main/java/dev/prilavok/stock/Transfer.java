package dev.prilavok.stock;

import dev.prilavok.kernel.Sku;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Units that go from place to place by one command, all or none.
 *
 * @param operation names the command: the same one counts once, however often it is repeated
 * @param owner the order, parcel, return or count that they belong to; held units leave the hold of this owner
 * @param document what a person looks it up by, such as a parcel's number
 */
public record Transfer(
        UUID operation,
        UUID owner,
        String document,
        @Nullable String reason,
        List<Leg> legs) {
    /** Units of one SKU that go one way. */
    public record Leg(Sku sku, int quantity, Place from, Place to) {
        public Leg {
            if (quantity < 1) throw new IllegalArgumentException("a transfer moves at least one unit");
            if (!from.leadsTo(to)) throw new IllegalArgumentException("no unit goes from " + from + " to " + to);
        }
    }

    public Transfer {
        legs = List.copyOf(legs);
    }
}
