package dev.prilavok.catalog;

import dev.prilavok.catalog.ListedGoods.Outcomes;
import dev.prilavok.catalog.ListedGoods.Place;
import dev.prilavok.catalog.ListedGoods.SizePrice;
import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What is to be known of goods before one decides about them: where they stand, what they cost, what their parcels came to. */
@ApplicationScoped
class ListedRows {
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

    private final GoodsMemory memory;
    private final ShopPlaces places;
    private final Differences differences;
    private final Categories categories;
    private final Tiles tiles;
    private final Sql sql;

    ListedRows(
            GoodsMemory memory,
            ShopPlaces places,
            Differences differences,
            Categories categories,
            Tiles tiles,
            Sql sql) {
        this.memory = memory;
        this.places = places;
        this.differences = differences;
        this.categories = categories;
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

    /** The categories that the shop may list. */
    Set<UUID> frame(ShopView view) {
        return new HashSet<>(
                categories.tree(view.catalogue()).listed(view.shop().assortment()));
    }

    /** Those of the products that the shop may list, in the order given. */
    List<ListedGoods> of(ShopView view, List<UUID> products) {
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
        var ruled = places.ruled(view, loaded, rules);
        var letIn = places.letIn(view, loaded, rules);
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
                first.sku(),
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
