package dev.prilavok.order;

import dev.prilavok.tenancy.ShopId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which orders to list, newest first.
 *
 * @param text an order number, or a part of the buyer's name
 * @param shop one shop of the network; means nothing inside a shop
 */
public record OrderFilter(
        Set<OrderState> states,
        @Nullable String text,
        @Nullable String channel,
        @Nullable Instant placedFrom,
        @Nullable Instant placedBefore,
        @Nullable ShopId shop,
        @Nullable String cursor,
        int size) {
    private static final int MOST = 200;

    public OrderFilter {
        states = Set.copyOf(states);
        size = Math.max(1, Math.min(size, MOST));
    }

    /** Everything, newest first. */
    public static OrderFilter all(@Nullable String cursor, int size) {
        return new OrderFilter(Set.of(), null, null, null, null, null, cursor, size);
    }

    /** Those in a state. */
    public static OrderFilter in(OrderState state, @Nullable String cursor, int size) {
        return new OrderFilter(Set.of(state), null, null, null, null, null, cursor, size);
    }
}
