package dev.prilavok.catalog;

import static dev.prilavok.catalog.CatalogQuery.Sort.CHEAP;
import static dev.prilavok.catalog.CatalogQuery.Sort.DEAR;
import static dev.prilavok.catalog.CatalogQuery.Sort.NEW;

import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Cursor;
import dev.prilavok.kernel.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which products a shop shows, and in which order; knows ids only. */
@ApplicationScoped
class Shelf {
    /** A product is shown when it is published, of a listed category, not hidden, and has a price in the shop's currency. */
    private static final String LISTED = """
            p.state = 'PUBLISHED' and p.category_id = any(?) and not coalesce(o.hidden, false)
            """;

    private static final String FROM = """
            from product p
            left join listing_override o on o.shop_id = ? and o.product_id = p.id
            join lateral (
                select min(case when o.own_currency = ? then least(greatest(o.own_minor, w.floor_minor), w.ceiling_minor)
                    else w.recommended_minor end) minor
                from variant v
            """ + PriceRow.IN_FORCE + """
                where v.product_id = p.id and v.state = 'PUBLISHED') price on price.minor is not null
            """;

    private record Spot(UUID id, int position, long price) {
        String cursor(CatalogQuery.Sort sort) {
            return switch (sort) {
                case RECOMMENDED -> Cursor.encode(position, id);
                case NEW -> Cursor.encode(id);
                case CHEAP, DEAR -> Cursor.encode(price, id);
            };
        }
    }

    private final Sql sql;
    private final Categories categories;
    private final Search search;

    Shelf(Sql sql, Categories categories, Search search) {
        this.sql = sql;
        this.categories = categories;
        this.search = search;
    }

    Slice<UUID> page(ShopView view, CatalogQuery query) {
        var within = within(view, query.category());
        if (within.isEmpty()) return new Slice<>(List.of(), null);
        return query.text() == null ? browsed(view, query, within) : found(view, query, within);
    }

    /** How many products each listed category shows itself. */
    Map<UUID, Integer> goods(ShopView view) {
        var goods = new HashMap<UUID, Integer>();
        sql.list(
                """
                select p.category_id id, count(*) goods
                from product p left join listing_override o on o.shop_id = ? and o.product_id = p.id
                where p.state = 'PUBLISHED' and p.category_id = any(?) and not coalesce(o.hidden, false) and exists (
                    select 1 from variant v
                    join wholesale_price w on w.sku = v.sku join price_list_version l on l.id = w.version_id
                    where v.product_id = p.id and v.state = 'PUBLISHED' and l.currency = cast(? as char(3)) and l.valid_from <= ?)
                group by p.category_id""",
                row -> goods.put(row.getObject("id", UUID.class), row.getInt("goods")),
                view.shop().id().value(),
                categories
                        .tree(view.catalogue())
                        .listed(view.shop().assortment())
                        .toArray(UUID[]::new),
                view.currency(),
                view.now());
        return goods;
    }

    /** Those of the products that the shop shows, in the order given. */
    List<UUID> listed(ShopView view, List<UUID> products) {
        var within = categories.tree(view.catalogue()).listed(view.shop().assortment());
        if (products.isEmpty() || within.isEmpty()) return List.of();
        var values = values(view, within);
        values.add(products.toArray(UUID[]::new));
        var shown = sql.list(
                "select p.id " + FROM + " where " + LISTED + " and p.id = any(?)",
                row -> row.getObject("id", UUID.class),
                values.toArray());
        return products.stream().filter(shown::contains).toList();
    }

    /** Neighbours of the same category, the nearest in price first. */
    List<UUID> similar(ShopView view, UUID product, UUID category, long price, int count) {
        var values = values(view, List.of(category));
        values.addAll(List.of(product, price, count));
        return sql.list(
                "select p.id " + FROM + " where " + LISTED
                        + " and p.id <> ? order by abs(price.minor - ?), p.position, p.id limit ?",
                row -> row.getObject("id", UUID.class),
                values.toArray());
    }

    private List<UUID> within(ShopView view, @Nullable String slug) {
        var tree = categories.tree(view.catalogue());
        var listed = tree.listed(view.shop().assortment());
        if (slug == null) return listed;
        var below = tree.bySlug(slug).map(leaf -> tree.below(leaf.id())).orElse(List.of());
        return below.stream().filter(listed::contains).toList();
    }

    private Slice<UUID> browsed(ShopView view, CatalogQuery query, List<UUID> within) {
        var values = values(view, within);
        var after = after(query, values);
        values.add(query.size() + 1);
        var spots = sql.list(
                "select p.id, p.position, price.minor " + FROM + " where " + LISTED + after + order(query.sort())
                        + " limit ?",
                row -> new Spot(row.getObject("id", UUID.class), row.getInt("position"), row.getLong("minor")),
                values.toArray());
        return Slice.of(spots, query.size(), spot -> spot.cursor(query.sort())).map(Spot::id);
    }

    // What was found is a short list; its cursor is a place in it.
    private Slice<UUID> found(ShopView view, CatalogQuery query, List<UUID> within) {
        var found = listed(view, search.find(String.valueOf(query.text())));
        if (query.category() != null) found = in(within, found);
        var asked = query.cursor() == null
                ? 0
                : number(Cursor.decode(query.cursor(), 1).get(0));
        var from = (int) Math.min(found.size(), asked);
        var to = Math.min(found.size(), from + query.size());
        if (from >= to) return new Slice<>(List.of(), null);
        return new Slice<>(found.subList(from, to), to < found.size() ? Cursor.encode(to) : null);
    }

    private List<UUID> in(Collection<UUID> within, List<UUID> products) {
        var inside = sql.list(
                "select id from product where id = any(?) and category_id = any(?)",
                row -> row.getObject("id", UUID.class),
                products.toArray(UUID[]::new),
                within.toArray(UUID[]::new));
        return products.stream().filter(inside::contains).toList();
    }

    private static List<Object> values(ShopView view, Collection<UUID> within) {
        return new ArrayList<>(List.of(
                view.shop().id().value(), view.currency(), view.currency(), view.now(), within.toArray(UUID[]::new)));
    }

    private static String order(CatalogQuery.Sort sort) {
        return switch (sort) {
            case RECOMMENDED -> " order by p.position, p.id";
            case NEW -> " order by p.id desc";
            case CHEAP -> " order by price.minor, p.id";
            case DEAR -> " order by price.minor desc, p.id desc";
        };
    }

    private static String after(CatalogQuery query, List<Object> values) {
        if (query.cursor() == null) return "";
        var keys = Cursor.decode(query.cursor(), query.sort() == NEW ? 1 : 2);
        if (query.sort() != NEW) values.add(number(keys.get(0)));
        values.add(id(keys.get(keys.size() - 1)));
        if (query.sort() == NEW) return " and p.id < ?";
        if (query.sort() == CHEAP) return " and (price.minor, p.id) > (?, ?)";
        return query.sort() == DEAR ? " and (price.minor, p.id) < (?, ?)" : " and (p.position, p.id) > (?, ?)";
    }

    private static long number(String key) {
        try {
            return Math.max(0, Long.parseLong(key));
        } catch (NumberFormatException forged) {
            throw new BadRequest("cursor");
        }
    }

    private static UUID id(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException forged) {
            throw new BadRequest("cursor");
        }
    }
}
