package dev.prilavok.catalog;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a buyer narrowed a list down to: one of the chosen values of every facet, and a price. Only sizes free to promise count.
 *
 * @param from the least price in minor units of the shop's currency
 * @param to the highest price in minor units of the shop's currency
 */
public record Filter(
        Map<Facet, Set<String>> chosen,
        @Nullable Long from,
        @Nullable Long to) {
    public static final Filter NONE = new Filter(Map.of(), null, null);

    /** An address can be written by anybody; nobody ticks more. */
    private static final int MOST_VALUES = 40;

    private static final int LONGEST_VALUE = 80;

    public Filter {
        var kept = new EnumMap<Facet, Set<String>>(Facet.class);
        chosen.forEach((facet, values) -> {
            var some = some(values);
            if (!some.isEmpty()) kept.put(facet, some);
        });
        chosen = Map.copyOf(kept);
        from = from == null || from <= 0 ? null : from;
        to = to == null || to < 0 ? null : to;
        // whoever writes the dearest first means the same prices
        if (from != null && to != null && from > to) {
            var dearest = from;
            from = to;
            to = dearest;
        }
    }

    private static Set<String> some(Collection<String> values) {
        var some = new LinkedHashSet<String>();
        for (var value : values)
            if (!value.isBlank() && value.length() <= LONGEST_VALUE && some.size() < MOST_VALUES) some.add(value);
        return Set.copyOf(some);
    }

    public boolean isEmpty() {
        return chosen.isEmpty() && from == null && to == null;
    }

    public boolean has(Facet facet, String value) {
        return of(facet).contains(value);
    }

    public Set<String> of(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }
}
