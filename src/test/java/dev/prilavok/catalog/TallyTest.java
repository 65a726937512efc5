package dev.prilavok.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.catalog.Goods.Value;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Counts in one walk are those of asking once for every value, slowly and obviously. */
class TallyTest {
    private record Piece(Map<Facet, Set<String>> facets, long price, boolean free) {}

    private record Thing(Map<Facet, Set<String>> facets, boolean listed, List<Piece> pieces) {}

    @Property(tries = 300)
    void countsWhatEveryChoiceWouldFind(@ForAll long seed) {
        var random = new Random(seed);
        var things =
                Stream.generate(() -> thing(random)).limit(random.nextInt(40)).toList();
        var filter = filter(random);
        var goods = goods(things);
        var tally = new Tally(goods, tags(goods, things), free(things), filter);

        var found = new ArrayList<Integer>();
        for (var i = 0; i < things.size(); i++) if (tally.take(i)) found.add(i);

        assertThat(found).isEqualTo(slow(things, filter));
        for (var facet : Facet.values())
            for (var place = 0; place < goods.values(facet).size(); place++) {
                var code = goods.values(facet).get(place).code();
                assertThat(tally.count(facet, place))
                        .as(facet + " " + code + " under " + filter)
                        .isEqualTo(slow(things, only(filter, facet, code)).size());
                if (facet == Facet.SIZE)
                    assertThat(tally.wearers(place))
                            .as("who wears " + code + " under " + filter)
                            .isEqualTo(wearers(goods, things, slow(things, only(filter, facet, code))));
            }
    }

    @Property(tries = 200)
    void thePriceRangeIsThatOfTheListWithoutItsPrice(@ForAll long seed) {
        var random = new Random(seed);
        var things =
                Stream.generate(() -> thing(random)).limit(random.nextInt(30)).toList();
        var filter = filter(random);
        var goods = goods(things);
        var tally = new Tally(goods, tags(goods, things), free(things), filter);
        for (var i = 0; i < things.size(); i++) tally.take(i);

        var unpriced = new Filter(filter.chosen(), null, null);
        var prices = things.stream()
                .filter(Thing::listed)
                .flatMap(thing -> thing.pieces.stream().filter(piece -> fits(thing, piece, unpriced)))
                .map(Piece::price)
                .toList();

        assertThat(tally.cheapest())
                .isEqualTo(prices.stream().min(Long::compare).orElse(null));
        assertThat(tally.dearest()).isEqualTo(prices.stream().max(Long::compare).orElse(null));
    }

    @Test
    void aValueThatNobodyHasFindsNothing() {
        var goods = goods(List.of(thing(new Random(1))));
        var filter = new Filter(Map.of(Facet.BRAND, Set.of("no such brand")), null, null);
        var everything = new BitSet();
        everything.set(0, goods.variants());
        var tally = new Tally(goods, Tags.of(goods, new long[goods.variants()], product -> true), everything, filter);

        assertThat(tally.take(0)).isFalse();
        assertThat(tally.cheapest()).isNull();
    }

    private static long wearers(Goods goods, List<Thing> things, List<Integer> found) {
        var wearers = 0L;
        for (var place : found) {
            var said = things.get(place).facets.getOrDefault(Facet.GENDER, Set.of());
            if (said.isEmpty()) wearers |= Tally.NOBODY_SAYS;
            for (var code : said) wearers |= 1L << goods.valuePlace(Facet.GENDER, code);
        }
        return wearers;
    }

    private static List<Integer> slow(List<Thing> things, Filter filter) {
        var found = new ArrayList<Integer>();
        for (var i = 0; i < things.size(); i++) {
            var thing = things.get(i);
            if (thing.listed && thing.pieces.stream().anyMatch(piece -> fits(thing, piece, filter))) found.add(i);
        }
        return found;
    }

    private static boolean fits(Thing thing, Piece piece, Filter filter) {
        if (!piece.free || piece.price == Tags.NONE) return false;
        if (filter.from() != null && piece.price < filter.from()) return false;
        if (filter.to() != null && piece.price > filter.to()) return false;
        return filter.chosen().entrySet().stream()
                .allMatch(asked -> Stream.concat(
                                thing.facets.getOrDefault(asked.getKey(), Set.of()).stream(),
                                piece.facets.getOrDefault(asked.getKey(), Set.of()).stream())
                        .anyMatch(asked.getValue()::contains));
    }

    private static Filter only(Filter filter, Facet facet, String code) {
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        chosen.putAll(filter.chosen());
        chosen.put(facet, Set.of(code));
        return new Filter(chosen, filter.from(), filter.to());
    }

    private static Thing thing(Random random) {
        return new Thing(
                values(random, Facet.OF_PRODUCT),
                random.nextInt(6) > 0,
                Stream.generate(() -> new Piece(
                                values(random, Facet.OF_VARIANT),
                                random.nextInt(8) == 0 ? Tags.NONE : random.nextInt(10),
                                random.nextInt(4) > 0))
                        .limit(1 + random.nextInt(5))
                        .toList());
    }

    private static Map<Facet, Set<String>> values(Random random, Collection<Facet> facets) {
        return facets.stream()
                .collect(Collectors.toMap(
                        facet -> facet,
                        facet -> Stream.generate(() -> String.valueOf(random.nextInt(4)))
                                .limit(random.nextInt(3))
                                .collect(Collectors.toSet())));
    }

    private static Filter filter(Random random) {
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        for (var facet : Facet.values())
            if (random.nextInt(4) == 0) chosen.put(facet, Set.copyOf(List.of(String.valueOf(random.nextInt(5)), "0")));
        var from = random.nextInt(3) == 0 ? (Long) (long) random.nextInt(8) : null;
        var to = random.nextInt(3) == 0 ? (Long) (long) random.nextInt(12) : null;
        return new Filter(chosen, from, to);
    }

    private static Goods goods(List<Thing> things) {
        var built = new Goods.Builder();
        for (var i = 0; i < things.size(); i++) {
            built.product(UUID.randomUUID(), i, UUID.randomUUID(), marks(things.get(i).facets));
            for (var j = 0; j < things.get(i).pieces.size(); j++)
                built.variant(i + "-" + j, marks(things.get(i).pieces.get(j).facets));
        }
        return built.build();
    }

    private static Map<Facet, List<Value>> marks(Map<Facet, Set<String>> facets) {
        return facets.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        asked -> asked.getValue().stream()
                                .map(code -> new Value(code, code, code, 0))
                                .toList()));
    }

    private static Tags tags(Goods goods, List<Thing> things) {
        var prices = things.stream()
                .flatMap(thing -> thing.pieces.stream())
                .mapToLong(Piece::price)
                .toArray();
        return Tags.of(goods, prices, product -> things.get(product).listed);
    }

    private static BitSet free(List<Thing> things) {
        var free = new BitSet();
        var pieces = things.stream().flatMap(thing -> thing.pieces.stream()).toList();
        for (var i = 0; i < pieces.size(); i++) free.set(i, pieces.get(i).free);
        return free;
    }
}
