package dev.prilavok.catalog;

import static java.util.stream.Collectors.toMap;

import dev.prilavok.catalog.ListedGoods.Outcomes;
import dev.prilavok.catalog.ListedGoods.Place;
import dev.prilavok.catalog.ListedGoods.SizePrice;
import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.Slice;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** All goods that a shop may list, shown or not, for the person who decides about them. */
@ApplicationScoped
public class ListingDesk {
    private static final String REST = """
            select p.id, p.category_id, o.hidden, o.pinned, o.own_minor, o.own_currency, """ + "(" + Permits.NAME + " or " + Permits.TOLD + " or " + Permits.PHOTO
            + " or o.own_name is not null or o.own_told is not null"
            + " or o.own_photo is not null) may_words, " + Permits.PRICE + """
                 may_price, u.parcels, u.refused,
                coalesce(o.own_name is not null and o.office_name is distinct from coalesce(p.name->>o.own_lang, p.name->>'ru', p.name->>'en')
                    or o.own_told is not null and o.office_told is distinct from
                        coalesce(p.description->>o.own_lang, p.description->>'ru', p.description->>'en', ''), false) words_moved,
                (select r.basis_points from vat_rate r where r.code = p.vat_code and r.valid_from <= ?
                    order by r.valid_from desc limit 1) vat
            from product p left join listing_override o on o.shop_id = ? and o.product_id = p.id
            """ + Permits.JOINED
            + "left join category_outcome u on u.category_id = p.category_id where p.id = any(?)";

    private final ShopViews views;
    private final GoodsMemory memory;
    private final Differences differences;
    private final Categories categories;
    private final Search search;
    private final Tiles tiles;
    private final Sql sql;

    ListingDesk(
            ShopViews views,
            GoodsMemory memory,
            Differences differences,
            Categories categories,
            Search search,
            Tiles tiles,
            Sql sql) {
        this.views = views;
        this.memory = memory;
        this.differences = differences;
        this.categories = categories;
        this.search = search;
        this.tiles = tiles;
        this.sql = sql;
    }

    private record Rest(
            UUID category,
            Place place,
            @Nullable Money own,
            Percent vat,
            boolean mayPrice,
            boolean mayWords,
            boolean wordsMoved,
            Outcomes outcomes) {}

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
        return new Slice<>(rows(view, page.items().stream().map(Spot::id).toList()), page.next());
    }

    /** Some products in the order given, those that the shop may list. */
    List<ListedGoods> some(ShopView view, List<UUID> products) {
        return rows(view, products);
    }

    /** One product; empty when the shop may not list it. */
    @Transactional
    public Optional<ListedGoods> one(ShopId shop, UUID product) {
        var view = views.of(shop);
        return rows(view, List.of(product)).stream().findFirst();
    }

    /** The categories that a shop may list, with the goods in them, hidden ones too. */
    @Transactional
    public List<CategoryNode> categories(ShopId shop) {
        var view = views.of(shop);
        var loaded = memory.loaded(view);
        var goods = loaded.goods();
        var frame = frame(view);
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
        var letIn = memory.letIn(view, loaded, differences.of(view).rules());
        IntPredicate chosen = switch (query.show()) {
            case ALL -> place -> true;
            case SHOWN -> memory.tags(view, loaded)::shows;
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
        var frame = frame(view);
        if (slug == null) return frame;
        var tree = categories.tree(view.catalogue());
        frame.retainAll(tree.bySlug(slug).map(leaf -> tree.below(leaf.id())).orElse(List.of()));
        return frame;
    }

    private Set<UUID> frame(ShopView view) {
        return new HashSet<>(
                categories.tree(view.catalogue()).listed(view.shop().assortment()));
    }

    private List<ListedGoods> rows(ShopView view, List<UUID> products) {
        if (products.isEmpty()) return List.of();
        var rest = rest(view, products);
        var tree = categories.tree(view.catalogue());
        return tiles.variants(view, products).values().stream()
                .filter(variants -> rest.containsKey(variants.get(0).product()))
                .map(variants -> row(
                        variants,
                        Objects.requireNonNull(rest.get(variants.get(0).product())),
                        tree,
                        view.lang()))
                .toList();
    }

    private Map<UUID, Rest> rest(ShopView view, List<UUID> products) {
        var frame = frame(view);
        var loaded = memory.loaded(view);
        var rules = differences.of(view).rules();
        var ruled = memory.ruled(view, loaded, rules);
        var letIn = memory.letIn(view, loaded, rules);
        var rest = new HashMap<UUID, Rest>();
        sql.list(
                REST,
                row -> {
                    var category = row.getObject("category_id", UUID.class);
                    if (!frame.contains(category)) return false;
                    var id = row.getObject("id", UUID.class);
                    var own = Sql.number(row, "own_minor");
                    var currency = row.getString("own_currency");
                    rest.put(
                            id,
                            new Rest(
                                    category,
                                    place(row, loaded.goods().place(id), letIn, ruled),
                                    own == null || !view.currency().equals(currency)
                                            ? null
                                            : Money.ofMinor(CurrencyUnit.of(currency), own),
                                    new Percent(row.getInt("vat")),
                                    row.getBoolean("may_price"),
                                    row.getBoolean("may_words"),
                                    row.getBoolean("words_moved"),
                                    new Outcomes(row.getInt("parcels"), row.getInt("refused"))));
                    return true;
                },
                LocalDate.ofInstant(view.now(), view.shop().zone()),
                view.shop().id().value(),
                products.toArray(UUID[]::new));
        return rest;
    }

    // What is not in memory yet will be there in some seconds; until then it is taken for shown.
    private static Place place(ResultSet row, @Nullable Integer at, IntPredicate letIn, IntPredicate ruled)
            throws SQLException {
        if (row.getBoolean("hidden")) return Place.HIDDEN;
        if (row.getBoolean("pinned")) return Place.PINNED;
        if (at == null || letIn.test(at)) return Place.SHOWN;
        return ruled.test(at) ? Place.WAITING : Place.RULED_OUT;
    }

    private static ListedGoods row(List<ShownVariant> variants, Rest rest, CategoryTree tree, String lang) {
        var first = variants.get(0);
        var prices = variants.stream()
                .map(ShownVariant::price)
                .map(price -> new SizePrice(price.wholesale(), price.recommended(), price.floor(), price.ceiling()))
                .distinct()
                .toList();
        return new ListedGoods(
                first.product(),
                first.slug(),
                first.name(),
                tree.find(rest.category).map(leaf -> leaf.name(lang)).orElse(""),
                first.picture(),
                prices,
                rest.own,
                rest.vat,
                rest.place,
                rest.mayPrice,
                rest.mayWords,
                rest.wordsMoved,
                rest.outcomes);
    }
}
