package dev.prilavok.catalog;

import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a list can be narrowed down by. A count says how many products a choice would find with a size free to promise, everything
 * else staying as chosen.
 *
 * @param total products in the list
 * @param cheapest the lowest price in the list, whatever price was chosen; null when it is empty
 * @param dearest the highest price in the list, whatever price was chosen; null when it is empty
 */
public record Facets(
        List<Group> groups,
        int total,
        @Nullable Money cheapest,
        @Nullable Money dearest) {
    /** The values of one facet. */
    public record Group(Facet facet, List<Choice> choices) {
        public boolean isChosen() {
            return choices.stream().anyMatch(Choice::chosen);
        }
    }

    /**
     * One value.
     *
     * @param family what the sizes around it belong to, "RU" or "EU"; empty for other facets
     * @param swatch the colour to paint it in, null when it has none
     * @param worn who wears all that a size stands for, null when it is not one and the same
     */
    public record Choice(
            String code,
            String name,
            int count,
            boolean chosen,
            String family,
            @Nullable String swatch,
            @Nullable Gender worn) {
        Choice called(String other, String otherFamily) {
            return new Choice(code, other, count, chosen, otherFamily, swatch, worn);
        }
    }
}
