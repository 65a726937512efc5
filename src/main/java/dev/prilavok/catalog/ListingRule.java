package dev.prilavok.catalog;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a shop shows, or takes away, by rule. All conditions of a rule hold together; of the values of one condition any will do.
 *
 * @param letsIn shows what fits, or takes it away
 * @param values codes by facet; a category stands for everything below it
 * @param units free units over all sizes: a rule that shows fits from so many on, one that takes away fits below
 */
public record ListingRule(
        UUID id,
        boolean letsIn,
        Map<Facet, Set<String>> values,
        @Nullable Integer units) {
    /** Facets that a rule may name, in the order in which people read them. */
    public static final List<Facet> FACETS =
            List.of(Facet.CATEGORY, Facet.GENDER, Facet.SEASON, Facet.MATERIAL, Facet.BRAND);

    public ListingRule {
        values = Map.copyOf(values);
    }

    public Set<String> of(Facet facet) {
        return values.getOrDefault(facet, Set.of());
    }

    public boolean isEmpty() {
        return units == null && values.values().stream().allMatch(Set::isEmpty);
    }
}
