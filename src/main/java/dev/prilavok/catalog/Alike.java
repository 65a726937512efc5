package dev.prilavok.catalog;

import static java.util.Comparator.comparingDouble;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which goods are like one that somebody looks at: worn by the same people, of the same stuff, for the same season, in a like colour, by
 * the same brand, and near in price where all of that is equal.
 */
final class Alike {
    // Somebody who looks at a linen summer dress does not look for a woollen one of the same price.
    private static final Map<Facet, Double> MATTERS =
            Map.of(Facet.GENDER, 4.0, Facet.MATERIAL, 3.0, Facet.SEASON, 3.0, Facet.COLOUR, 2.0, Facet.BRAND, 1.0);

    private record Trait(Facet facet, double weight, Set<Integer> own) {}

    private record Weighed(int place, double likeness) {}

    private final Goods goods;
    private final List<Trait> traits;

    Alike(Goods goods, int product) {
        this.goods = goods;
        this.traits = MATTERS.entrySet().stream()
                .map(matters -> new Trait(matters.getKey(), matters.getValue(), marks(matters.getKey(), product)))
                .toList();
    }

    /** The places most alike, the best first; equally good ones stay in the order given. */
    List<Integer> best(List<Integer> places, int count) {
        return places.stream()
                .map(place -> new Weighed(place, to(place)))
                .sorted(comparingDouble(weighed -> -weighed.likeness))
                .limit(count)
                .map(Weighed::place)
                .toList();
    }

    /** How much another one has of what this one is; nothing at all is 0. */
    double to(int other) {
        return traits.stream()
                .mapToDouble(trait -> trait.weight * shared(trait.own, marks(trait.facet, other)))
                .sum();
    }

    private static double shared(Set<Integer> one, Set<Integer> other) {
        if (one.isEmpty() || other.isEmpty()) return 0;
        var common = one.stream().filter(other::contains).count();
        return 2.0 * common / (one.size() + other.size());
    }

    private Set<Integer> marks(Facet facet, int product) {
        var rows = goods.row(facet);
        var places = Facet.OF_PRODUCT.contains(facet)
                ? IntStream.of(product)
                : IntStream.range(goods.first(product), goods.first(product + 1));
        return places.flatMap(place -> Arrays.stream(rows[place])).boxed().collect(Collectors.toSet());
    }
}
