package dev.prilavok.agreement;

import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement says of royalty besides its percentage and base.
 *
 * @param onDelivery whether what buyers pay for delivery has royalty too
 * @param onGross whether royalty stays charged when goods come back
 * @param minimum the least royalty of a full month; absent where none is agreed
 * @param cap the most royalty of a month; absent where none is agreed
 */
public record RoyaltyRules(
        boolean onDelivery,
        boolean onGross,
        List<CategoryRate> categories,
        List<Holiday> holidays,
        Tiers tiers,
        @Nullable Money minimum,
        @Nullable Money cap) {
    public static final RoyaltyRules PLAIN =
            new RoyaltyRules(false, false, List.of(), List.of(), Tiers.NONE, null, null);

    public RoyaltyRules {
        categories = List.copyOf(categories);
        holidays = List.copyOf(holidays);
        if (minimum != null && cap != null && minimum.isGreaterThan(cap))
            throw new IllegalArgumentException("the least royalty is above the most");
    }
}
