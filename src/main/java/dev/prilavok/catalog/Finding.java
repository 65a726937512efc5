package dev.prilavok.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What somebody means who types into the search: sizes and whom the goods are for are understood as what goods are marked with,
 * everything else is looked for among their words.
 */
@ApplicationScoped
class Finding {
    private record Asked(String text, long version) {}

    /**
     * What a text finds, the best match first, and which sizes it names.
     *
     * @param wordless whether it says nothing but sizes and for whom
     */
    private record Sought(int[] places, SizesAsked sizes, boolean wordless) {
        int weight() {
            return 1 + places.length / Shelf.PLACES_A_VARIANT;
        }
    }

    private final ShopViews views;
    private final Search search;

    Finding(ShopViews views, Search search) {
        this.views = views;
        this.search = search;
    }

    /**
     * The places of what a text finds, the best match first.
     *
     * @param here what the shop shows where somebody looks
     */
    int[] places(ShopView view, String text, GoodsMemory.Loaded loaded, IntPredicate here, FreeNow.Glance glance) {
        var goods = loaded.goods();
        var sought = views.remember(
                view, new Asked(text, loaded.version()), () -> sought(view, text, loaded), Sought::weight);
        var shown = IntStream.of(sought.places).filter(here).toArray();
        if (sought.sizes.isEmpty()) return shown;
        // a free size is what was meant, a sold out one the next best, goods in other sizes the last
        return Stream.<IntPredicate>of(glance.free()::get, variant -> true)
                .map(free -> IntStream.of(shown)
                        .filter(place -> comesIn(sought.sizes, goods, place, free))
                        .toArray())
                .filter(some -> sought.wordless
                        ? some.length > 0
                        : IntStream.of(some).anyMatch(place -> isLike(goods, place, shown[0])))
                .findFirst()
                .orElse(shown);
    }

    // Who asked for trainers wants no skirt of that size whose text says "goes with trainers", and who asked for a
    // woman's jacket no woman's shirt that is "warm as a jacket".
    private static boolean isLike(Goods goods, int place, int best) {
        return goods.category(place).equals(goods.category(best));
    }

    private static boolean comesIn(SizesAsked sizes, Goods goods, int place, IntPredicate free) {
        return IntStream.range(goods.first(place), goods.first(place + 1))
                .anyMatch(variant -> free.test(variant) && sizes.fit(goods, place, variant));
    }

    // An article may look like words with a size, and so may the name of a model that comes in no such size.
    private Sought sought(ShopView view, String text, GoodsMemory.Loaded loaded) {
        var goods = loaded.goods();
        var sizes = SizesAsked.in(text, goods, view.currency().equals("EUR") ? "EU" : "");
        if (!sizes.isEmpty() && search.byNumber(text).isEmpty()) {
            var asked = WearersAsked.in(sizes.rest());
            var rest = sizes.rest().isBlank()
                    ? IntStream.range(0, goods.products()).toArray()
                    : worn(view, sizes.rest(), asked, loaded);
            if (IntStream.of(rest).anyMatch(place -> comesIn(sizes, goods, place, variant -> true)))
                return new Sought(rest, sizes, asked.rest().isBlank());
        }
        return new Sought(worn(view, text, WearersAsked.in(text), loaded), SizesAsked.NONE, false);
    }

    // Who asks for men's boots wants no women's; boots of which nobody says whose they are come after the marked ones.
    private int[] worn(ShopView view, String text, WearersAsked asked, GoodsMemory.Loaded loaded) {
        var goods = loaded.goods();
        if (asked.isEmpty() || !search.byNumber(text).isEmpty()) return found(view, text, loaded);
        var alone = asked.rest().isBlank();
        var rest = alone ? IntStream.range(0, goods.products()).toArray() : found(view, asked.rest(), loaded);
        var marked =
                IntStream.of(rest).filter(place -> asked.wear(goods, place)).toArray();
        var isMeant = alone || IntStream.of(marked).anyMatch(place -> isLike(goods, place, rest[0]));
        if (marked.length == 0 || !isMeant) return found(view, text, loaded);
        var untold = IntStream.of(rest).filter(place -> !alone && WearersAsked.isUntold(goods, place));
        return IntStream.concat(IntStream.of(marked), untold).toArray();
    }

    private int[] found(ShopView view, String text, GoodsMemory.Loaded loaded) {
        return search.find(view, text, loaded.vocabulary()).stream()
                .map(loaded.goods()::place)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
