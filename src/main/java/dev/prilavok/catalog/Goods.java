package dev.prilavok.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All goods of the network in memory, column by column: a question about a hundred thousand products reads a few arrays from left to
 * right. Products stand in the order that the catalogue manager chose, their variants one after the other. Immutable.
 */
final class Goods {
    /** A value of a facet with what its name is made of. */
    record Value(String code, String russian, String english, int rank) {}

    /** The values of one facet; a mark is a place in this list. */
    private static final class Values {
        private final Map<String, Integer> places = new HashMap<>();
        private final List<Value> all = new ArrayList<>();

        int place(Value value) {
            return places.computeIfAbsent(value.code, code -> {
                all.add(value);
                return all.size() - 1;
            });
        }
    }

    private final UUID[] ids;
    private final int[] positions;
    private final long[] arrived;
    private final UUID[] categories;
    private final int[] firsts;
    private final String[] skus;
    private final EnumMap<Facet, int[][]> marks;
    private final EnumMap<Facet, Values> values;
    private final Map<UUID, Integer> places;
    private final Map<String, Integer> variants;

    private Goods(Builder built) {
        ids = built.ids.toArray(UUID[]::new);
        positions = built.positions.stream().mapToInt(Integer::intValue).toArray();
        arrived = built.arrived.stream().mapToLong(Long::longValue).toArray();
        categories = built.categories.toArray(UUID[]::new);
        built.firsts.add(built.skus.size());
        firsts = built.firsts.stream().mapToInt(Integer::intValue).toArray();
        skus = built.skus.toArray(String[]::new);
        marks = new EnumMap<>(Facet.class);
        built.marks.forEach((facet, rows) -> marks.put(facet, rows.toArray(int[][]::new)));
        values = built.values;
        places = new HashMap<>();
        for (var i = 0; i < ids.length; i++) places.put(ids[i], i);
        variants = new HashMap<>();
        for (var i = 0; i < skus.length; i++) variants.put(skus[i], i);
    }

    int products() {
        return ids.length;
    }

    int variants() {
        return skus.length;
    }

    UUID id(int product) {
        return ids[product];
    }

    int position(int product) {
        return positions[product];
    }

    /** When a product was published first, in milliseconds. */
    long arrived(int product) {
        return arrived[product];
    }

    UUID category(int product) {
        return categories[product];
    }

    /** The first variant of a product; the first of the next product ends them. */
    int first(int product) {
        return firsts[product];
    }

    /** The place of a product; null when it is not published. */
    @Nullable
    Integer place(UUID product) {
        return places.get(product);
    }

    /** The place of a variant; null when it is not published. */
    @Nullable
    Integer variant(String sku) {
        return variants.get(sku);
    }

    List<String> skus() {
        return Arrays.asList(skus);
    }

    /** What a product or a variant is marked with: product facets by product, variant facets by variant. */
    int[] marks(Facet facet, int place) {
        return row(facet)[place];
    }

    int[][] row(Facet facet) {
        return marks.getOrDefault(facet, new int[0][]);
    }

    List<Value> values(Facet facet) {
        var known = values.get(facet);
        return known == null ? List.of() : known.all;
    }

    /** The place of a value; -1 when no goods have it. */
    int valuePlace(Facet facet, String code) {
        var known = values.get(facet);
        return known == null ? -1 : known.places.getOrDefault(code, -1);
    }

    /** Puts products and their variants in order, one after the other. */
    static final class Builder {
        private final List<UUID> ids = new ArrayList<>();
        private final List<Integer> positions = new ArrayList<>();
        private final List<Long> arrived = new ArrayList<>();
        private final List<UUID> categories = new ArrayList<>();
        private final List<Integer> firsts = new ArrayList<>();
        private final List<String> skus = new ArrayList<>();
        private final EnumMap<Facet, List<int[]>> marks = new EnumMap<>(Facet.class);
        private final EnumMap<Facet, Values> values = new EnumMap<>(Facet.class);
        // few combinations repeat over many goods
        private final Map<List<Integer>, int[]> shared = new HashMap<>();

        Builder product(UUID id, int position, UUID category, Map<Facet, List<Value>> facets) {
            return product(id, position, 0, category, facets);
        }

        Builder product(UUID id, int position, long published, UUID category, Map<Facet, List<Value>> facets) {
            arrived.add(published);
            ids.add(id);
            positions.add(position);
            categories.add(category);
            firsts.add(skus.size());
            Facet.OF_PRODUCT.forEach(facet -> mark(facet, facets));
            return this;
        }

        Builder variant(String sku, Map<Facet, List<Value>> facets) {
            skus.add(sku);
            Facet.OF_VARIANT.forEach(facet -> mark(facet, facets));
            return this;
        }

        private void mark(Facet facet, Map<Facet, List<Value>> facets) {
            var known = values.computeIfAbsent(facet, fresh -> new Values());
            var row = facets.getOrDefault(facet, List.of()).stream()
                    .map(known::place)
                    .distinct()
                    .toList();
            marks.computeIfAbsent(facet, fresh -> new ArrayList<>())
                    .add(shared.computeIfAbsent(
                            row,
                            fresh -> fresh.stream().mapToInt(Integer::intValue).toArray()));
        }

        Goods build() {
            return new Goods(this);
        }
    }
}
