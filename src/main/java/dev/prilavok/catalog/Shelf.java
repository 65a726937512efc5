package dev.prilavok.catalog;

import static dev.prilavok.catalog.CatalogQuery.Sort.RECOMMENDED;

import dev.prilavok.kernel.Cursor;
import dev.prilavok.kernel.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which products a shop shows, in which order, and what they can be narrowed down by; knows ids only, and reads the goods in memory. */
@ApplicationScoped
class Shelf {
    /** What one walk over the goods is worth in the memory of pages: a place is four bytes, a variant about a kilobyte. */
    static final int PLACES_A_VARIANT = 250;

    private static final int FACETS = 50;

    /** So many goods nearest in price are compared with the one that somebody looks at. */
    private static final int NEIGHBOURS = 60;

    /** A walk over the goods: the products that fit, and what else could be chosen. */
    private record Walk(int[] places, Facets facets) {
        int weight() {
            return FACETS + places.length / PLACES_A_VARIANT;
        }
    }

    private record WalkAsked(
            @Nullable String category,
            @Nullable String set,
            @Nullable String text,
            Filter filter,
            long version,
            long free) {}

    /** A page of products, and what the whole list can be narrowed down by. */
    record Found(Slice<UUID> page, Facets facets) {}

    private final GoodsMemory memory;
    private final ShopPlaces places;
    private final ShopViews views;
    private final Categories categories;
    private final Finding finding;
    private final OwnSets ownSets;

    Shelf(
            GoodsMemory memory,
            ShopPlaces places,
            ShopViews views,
            Categories categories,
            Finding finding,
            OwnSets ownSets) {
        this.ownSets = ownSets;
        this.memory = memory;
        this.places = places;
        this.views = views;
        this.categories = categories;
        this.finding = finding;
    }

    Found page(ShopView view, CatalogQuery query) {
        return page(moment(view), query);
    }

    Found page(ShopMoment moment, CatalogQuery query) {
        var view = moment.view();
        var loaded = moment.loaded();
        var walk = walk(view, loaded, query, moment.glance());
        var byRelevance = query.text() != null && query.sort() == RECOMMENDED;
        var page = byRelevance
                ? inOrder(walk, loaded.goods(), query)
                : sorted(walk, loaded.goods(), order(view, loaded, query), query);
        return new Found(page, walk.facets);
    }

    /** Which version of the goods is in memory; behind the view's while a big catalogue is being read. */
    long version(ShopView view) {
        return memory.loaded(view).version();
    }

    /** All that pages of this shop are made of at this moment. */
    ShopMoment moment(ShopView view) {
        var loaded = memory.loaded(view);
        return new ShopMoment(view, loaded, loaded.free().look());
    }

    /** How many products each listed category shows itself. */
    Map<UUID, Integer> goods(ShopView view) {
        var loaded = memory.loaded(view);
        var goods = loaded.goods();
        var tags = places.tags(view, loaded);
        var counts = new HashMap<UUID, Integer>();
        for (var product = 0; product < goods.products(); product++)
            if (tags.shows(product)) counts.merge(goods.category(product), 1, Integer::sum);
        return counts;
    }

    /** Those of the products that the shop shows, in the order given. */
    List<UUID> listed(ShopView view, List<UUID> products) {
        if (products.isEmpty()) return List.of();
        var loaded = memory.loaded(view);
        var goods = loaded.goods();
        var tags = places.tags(view, loaded);
        return products.stream()
                .filter(id -> {
                    var place = goods.place(id);
                    return place != null && tags.shows(place);
                })
                .toList();
    }

    /** Goods of the same category that are most like a product; those nearest in price are looked at. */
    List<UUID> similar(ShopView view, UUID product, UUID category, long price, int count) {
        var loaded = memory.loaded(view);
        var goods = loaded.goods();
        var near = near(goods, places.tags(view, loaded), product, category, price);
        var place = goods.place(product);
        var chosen = place == null
                ? near.subList(0, Math.min(count, near.size()))
                : new Alike(goods, place).best(near, count);
        return chosen.stream().map(goods::id).toList();
    }

    private static List<Integer> near(Goods goods, Tags tags, UUID product, UUID category, long price) {
        var row = tags.byPrice(goods, category);
        var dearer = tags.from(row, price);
        var cheaper = dearer - 1;
        var nearest = new ArrayList<Integer>();
        while (nearest.size() < NEIGHBOURS && (cheaper >= 0 || dearer < row.length)) {
            var up = cheaper < 0
                    || dearer < row.length && tags.least(row[dearer]) - price < price - tags.least(row[cheaper]);
            var next = row[up ? dearer++ : cheaper--];
            if (!goods.id(next).equals(product)) nearest.add(next);
        }
        return nearest;
    }

    private Walk walk(ShopView view, GoodsMemory.Loaded loaded, CatalogQuery query, FreeNow.Glance glance) {
        return views.remember(
                view,
                new WalkAsked(
                        query.category(), query.set(), query.text(), query.filter(), loaded.version(), glance.stamp()),
                () -> walked(view, query, loaded, glance),
                Walk::weight);
    }

    private Walk walked(ShopView view, CatalogQuery query, GoodsMemory.Loaded loaded, FreeNow.Glance glance) {
        var goods = loaded.goods();
        var tags = places.tags(view, loaded);
        var within = within(view, query.category());
        var set = query.set() == null ? null : places.places(view, loaded, query.set());
        var tally = new Tally(goods, tags, glance.free(), query.filter());
        var everything = query.filter().isEmpty();
        IntPredicate here = place -> tags.shows(place)
                && (within == null || within.contains(goods.category(place)))
                && (set == null || set.get(place));
        var places = IntStream.of(candidates(view, query.text(), loaded, here, glance))
                .filter(place -> tally.take(place) || everything)
                .toArray();
        return new Walk(places, new FacetNames(view).of(goods, tally, query.filter(), places.length));
    }

    private int[] candidates(
            ShopView view, @Nullable String text, GoodsMemory.Loaded loaded, IntPredicate here, FreeNow.Glance glance) {
        return text == null
                ? IntStream.range(0, loaded.goods().products()).filter(here).toArray()
                : finding.places(view, text, loaded, here, glance);
    }

    private @Nullable Set<UUID> within(ShopView view, @Nullable String slug) {
        if (slug == null) return null;
        var tree = categories.tree(view.catalogue());
        return tree.bySlug(slug)
                .<Set<UUID>>map(leaf -> new HashSet<>(tree.below(leaf.id())))
                .orElse(Set.of());
    }

    // The best match comes first and has no key of its own; the cursor is a place in the list.
    private static Slice<UUID> inOrder(Walk walk, Goods goods, CatalogQuery query) {
        var asked = query.cursor() == null
                ? 0
                : Spot.number(Cursor.decode(query.cursor(), 1).get(0));
        var from = (int) Math.min(walk.places.length, asked);
        var to = Math.min(walk.places.length, from + query.size());
        var ids = IntStream.range(from, to)
                .mapToObj(i -> goods.id(walk.places[i]))
                .toList();
        return new Slice<>(ids, to < walk.places.length ? Cursor.encode(to) : null);
    }

    // A cursor is a key and an id: when prices or what people ask for change meanwhile, the next page goes on from
    // there.
    private static Slice<UUID> sorted(Walk walk, Goods goods, IntToLongFunction order, CatalogQuery query) {
        var after = query.cursor() == null ? null : Spot.of(query.cursor());
        var first = new Firsts(query.size() + 1);
        for (var place : walk.places) {
            var key = order.applyAsLong(place);
            if (!first.wants(key) || after != null && key < after.key()) continue;
            var spot = new Spot(key, goods.id(place));
            if (after == null || spot.compareTo(after) > 0) first.offer(spot);
        }
        return Slice.of(first.inOrder(), query.size(), Spot::cursor).map(Spot::id);
    }

    // A franchisee's own set stands as she put it, until the buyer wants another order.
    private IntToLongFunction order(ShopView view, GoodsMemory.Loaded loaded, CatalogQuery query) {
        var own = query.set() == null || query.sort() != RECOMMENDED
                ? Optional.<OwnSet>empty()
                : ownSets.shown(view, query.set());
        return own.map(set -> OwnSets.order(set, loaded.goods())).orElseGet(() -> order(view, loaded, query.sort()));
    }

    private IntToLongFunction order(ShopView view, GoodsMemory.Loaded loaded, CatalogQuery.Sort sort) {
        var goods = loaded.goods();
        var tags = places.tags(view, loaded);
        return switch (sort) {
            case RECOMMENDED -> goods::position;
            case POPULAR -> Popular.order(goods, memory.demand(view, loaded));
            case NEW -> place -> -Popular.cameAt(goods, place);
            case CHEAP -> tags::least;
            case DEAR -> place -> -tags.least(place);
        };
    }
}
