package dev.prilavok.catalog;

import static java.util.stream.Collectors.toMap;

import dev.prilavok.kernel.Slice;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All goods that a shop may list, shown or not, for the person who decides about them. */
@ApplicationScoped
public class ListingDesk {
    private final ShopViews views;
    private final GoodsMemory memory;
    private final ShopPlaces places;
    private final Differences differences;
    private final Categories categories;
    private final Search search;
    private final ListedRows rows;

    ListingDesk(
            ShopViews views,
            GoodsMemory memory,
            ShopPlaces places,
            Differences differences,
            Categories categories,
            Search search,
            ListedRows rows) {
        this.views = views;
        this.memory = memory;
        this.places = places;
        this.differences = differences;
        this.categories = categories;
        this.search = search;
        this.rows = rows;
    }

    /** A page of goods in the order of the catalogue, or the best match first where words are looked for. */
    @Transactional
    public Slice<ListedGoods> list(ShopId shop, ListingQuery query) {
        var view = views.of(shop);
        var loaded = memory.loaded(view);
        var goods = loaded.goods();
        var wanted = wanted(view, loaded, query);
        var after = query.cursor() == null ? null : Spot.of(query.cursor());
        var first = new Firsts(query.size() + 1);
        var rank = 0;
        for (var place : candidates(view, query.text(), loaded)) {
            rank++;
            var spot = new Spot(query.text() == null ? goods.position(place) : rank, goods.id(place));
            if (wanted.test(place) && (after == null || spot.compareTo(after) > 0)) first.offer(spot);
        }
        var page = Slice.of(first.inOrder(), query.size(), Spot::cursor);
        return new Slice<>(rows.of(view, page.items().stream().map(Spot::id).toList()), page.next());
    }

    /** Some products in the order given, those that the shop may list. */
    List<ListedGoods> some(ShopView view, List<UUID> products) {
        return rows.of(view, products);
    }

    /** One product; empty when the shop may not list it. */
    @Transactional
    public Optional<ListedGoods> one(ShopId shop, UUID product) {
        var view = views.of(shop);
        return rows.of(view, List.of(product)).stream().findFirst();
    }

    /** The categories that a shop may list, with the goods in them, hidden ones too. */
    @Transactional
    public List<CategoryNode> categories(ShopId shop) {
        var view = views.of(shop);
        var loaded = memory.loaded(view);
        var goods = loaded.goods();
        var frame = rows.frame(view);
        var counts = new HashMap<UUID, Integer>();
        for (var place = 0; place < goods.products(); place++)
            if (frame.contains(goods.category(place))) counts.merge(goods.category(place), 1, Integer::sum);
        return categories.tree(view.catalogue()).branches(counts, view.lang());
    }

    private int[] candidates(ShopView view, @Nullable String text, GoodsMemory.Loaded loaded) {
        var goods = loaded.goods();
        if (text == null) return IntStream.range(0, goods.products()).toArray();
        return search.find(view, text, loaded.vocabulary()).stream()
                .map(goods::place)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private IntPredicate wanted(ShopView view, GoodsMemory.Loaded loaded, ListingQuery query) {
        var goods = loaded.goods();
        var within = within(view, query.category());
        var own = differences.of(view).own().stream().collect(toMap(Differences.Own::product, one -> one));
        var letIn = places.letIn(view, loaded, differences.of(view).rules());
        IntPredicate chosen = switch (query.show()) {
            case ALL -> place -> true;
            case SHOWN -> places.tags(view, loaded)::shows;
            case HIDDEN ->
                place -> {
                    var one = own.get(goods.id(place));
                    return one != null && one.hidden();
                };
            case RULED_OUT -> place -> !letIn.test(place) && !isPinned(own.get(goods.id(place)));
            case PINNED -> place -> isPinned(own.get(goods.id(place)));
            case OWN_PRICE ->
                place -> {
                    var one = own.get(goods.id(place));
                    return one != null && one.wished();
                };
        };
        return place -> within.contains(goods.category(place)) && chosen.test(place);
    }

    private static boolean isPinned(Differences.@Nullable Own own) {
        return own != null && own.pinned();
    }

    private Set<UUID> within(ShopView view, @Nullable String slug) {
        var frame = rows.frame(view);
        if (slug == null) return frame;
        var tree = categories.tree(view.catalogue());
        frame.retainAll(tree.bySlug(slug).map(leaf -> tree.below(leaf.id())).orElse(List.of()));
        return frame;
    }
}
