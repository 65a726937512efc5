package dev.prilavok.agreement;

import dev.prilavok.kernel.Percent;
import org.jspecify.annotations.Nullable;

/**
 * The royalty that one line pays, and by which rule.
 *
 * @param category the category whose rate it is; absent for the usual rate and for holidays
 */
public record LineRate(Percent percent, Rule rule, @Nullable String category) {
    /** Where the rate comes from. */
    public enum Rule {
        USUAL,
        CATEGORY,
        HOLIDAY
    }

    /** Whether the line takes part in the steps of turnover. */
    public boolean isUsual() {
        return rule == Rule.USUAL;
    }
}
