package dev.prilavok.catalog.pricing;

import java.time.Instant;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a dated price list will say of a product, and what is said now; of several sizes the cheapest speaks.
 *
 * @param now null when the product has no price yet
 * @param floor the least that one price for all sizes may be from then on
 */
public record ComingPrice(Instant from, @Nullable Money now, Money then, Money floor, Money ceiling) {
    /** What a shop's own price becomes on that day; null when it may stay. */
    public @Nullable Money moves(@Nullable Money own) {
        if (own == null || !own.isSameCurrency(floor)) return null;
        if (own.isLessThan(floor)) return floor;
        return own.isGreaterThan(ceiling) ? ceiling : null;
    }

    /** Whether the wholesale price itself changes. */
    public boolean changesWholesale() {
        return !then.equals(now);
    }
}
