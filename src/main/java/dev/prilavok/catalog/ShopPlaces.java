package dev.prilavok.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.function.IntPredicate;

/** Which of the goods in memory a shop lists: by its rules, by the sets that it took and by what it decided of single goods. */
@ApplicationScoped
class ShopPlaces {
    private final GoodsRead read;
    private final Categories categories;
    private final Differences differences;
    private final SetBook sets;
    private final OwnSets ownSets;

    ShopPlaces(GoodsRead read, Categories categories, Differences differences, SetBook sets, OwnSets ownSets) {
        this.read = read;
        this.categories = categories;
        this.differences = differences;
        this.sets = sets;
        this.ownSets = ownSets;
    }

    Tags tags(ShopView view, GoodsMemory.Loaded loaded) {
        var asked = new GoodsMemory.TagsAsked(
                new GoodsMemory.PricesAsked(view.currency(), view.pricesSince(), view.priceGroup()),
                view.shop().assortment(),
                differences.of(view),
                view.stretch());
        return loaded.tags().get(asked, fresh -> tagged(view, loaded, fresh));
    }

    private Tags tagged(ShopView view, GoodsMemory.Loaded loaded, GoodsMemory.TagsAsked asked) {
        var goods = loaded.goods();
        var columns = loaded.prices()
                .get(asked.prices(), fresh -> read.prices(goods, fresh.currency(), view.now(), fresh.group()));
        var hidden = new BitSet();
        var pinned = new BitSet();
        var prices = columns.recommended();
        for (var own : asked.different().own()) {
            var product = goods.place(own.product());
            if (product == null) continue;
            if (own.hidden()) hidden.set(product);
            if (own.pinned()) pinned.set(product);
            if (own.minor() == null) continue;
            if (prices == columns.recommended()) prices = prices.clone();
            for (var variant = goods.first(product); variant < goods.first(product + 1); variant++)
                prices[variant] = columns.own(variant, own.minor());
        }
        var letIn = letIn(view, loaded, asked.different().rules());
        var listed = new HashSet<>(categories.tree(view.catalogue()).listed(asked.assortment()));
        return Tags.of(
                goods,
                prices,
                product -> listed.contains(goods.category(product))
                        && !hidden.get(product)
                        && (pinned.get(product) || letIn.test(product)));
    }

    /** The places of a set's goods, whether a shop took it or not. */
    BitSet places(ShopView view, GoodsMemory.Loaded loaded, GoodsSet set) {
        return loaded.sets()
                .get(
                        new GoodsMemory.PlacesAsked(set.id(), view.catalogue()),
                        fresh -> SetBook.places(set, loaded.goods(), categories.tree(view.catalogue())));
    }

    /** The places of the goods of a set that the shop took; none when it took no such set. */
    BitSet places(ShopView view, GoodsMemory.Loaded loaded, String slug) {
        var own = ownSets.shown(view, slug);
        if (own.isPresent()) {
            var places = new BitSet();
            for (var item : own.get().items()) {
                var place = loaded.goods().place(item);
                if (place != null) places.set(place);
            }
            return places;
        }
        var taken = differences.of(view).sets();
        return sets.bySlug(view.catalogue(), slug)
                .filter(set -> set.published() && taken.contains(set.id()))
                .map(set -> places(view, loaded, set))
                .orElseGet(BitSet::new);
    }

    /** What a shop with these rules lists by itself: what a set of head office brings, and what rules let in and nobody has to see first. */
    IntPredicate letIn(ShopView view, GoodsMemory.Loaded loaded, List<ListingRule> rules) {
        var all = differences.of(view);
        var ruled = ruled(view, loaded, rules);
        var brought = brought(view, loaded, all);
        var waits = all.waits() == null ? Long.MAX_VALUE : all.waits().toEpochMilli();
        return place ->
                brought.get(place) || ruled.test(place) && loaded.goods().arrived(place) <= waits;
    }

    private BitSet brought(ShopView view, GoodsMemory.Loaded loaded, Differences.All all) {
        var brought = new BitSet();
        if (all.sets().isEmpty()) return brought;
        var book = sets.all(view.catalogue());
        for (var taken : all.sets()) {
            var set = book.get(taken);
            if (set != null && set.published()) brought.or(places(view, loaded, set));
        }
        return brought;
    }

    /** Which products rules let in; a shop without rules lets in everything. */
    IntPredicate ruled(ShopView view, GoodsMemory.Loaded loaded, List<ListingRule> rules) {
        var book = RuleBook.of(rules, categories.tree(view.catalogue()));
        if (book.isEmpty()) return product -> true;
        var goods = loaded.goods();
        var units = book.countsStock() ? loaded.units().at(stretch(view)) : null;
        return product ->
                book.shows(goods.category(product), RuleBook.of(goods, product), units == null ? null : units[product]);
    }

    // A rule that is only being tried counts stock before the shop's views do.
    private static long stretch(ShopView view) {
        return view.stretch() == 0 ? ShopViews.stretch(view.now()) : view.stretch();
    }
}
