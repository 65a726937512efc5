package dev.prilavok.royalty;

import dev.prilavok.order.OrderView;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one order brought.
 *
 * @param sums by kind of line; what takes away is negative
 * @param waiting the part of it that waits for cash
 */
public record EarnedOrder(OrderView order, Instant at, Map<LineKind, Money> sums, Money owed, Money waiting) {
    /**
     * One amount and where it comes from.
     *
     * @param line the line of the order; absent for what belongs to the whole parcel
     */
    public record Entry(Instant at, LineKind kind, @Nullable Integer line, Money amount, String event) {}

    /** Everything that made the sum, the oldest first. */
    public record Explained(EarnedOrder order, List<Entry> entries) {}
}
