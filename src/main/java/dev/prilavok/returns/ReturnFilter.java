package dev.prilavok.returns;

import dev.prilavok.tenancy.ShopId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which returns a list shows; those whose clock runs out first come first.
 *
 * @param states any when empty
 * @param refundBefore only those whose clock runs out before this moment
 * @param cursor where the page before ended
 */
public record ReturnFilter(
        Set<ReturnState> states,
        @Nullable ShopId shop,
        @Nullable Instant refundBefore,
        @Nullable String cursor,
        int size) {
    public ReturnFilter {
        states = Set.copyOf(states);
    }
}
