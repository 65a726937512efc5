package dev.prilavok.catalog;

import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.Sku;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What a shop asks for a SKU at this moment, and everything that an order line freezes. */
@ApplicationScoped
public class Prices {
    private static final String PRICED = """
            select v.sku, v.size, v.weight_grams, coalesce(v.colour->>?, v.colour->>'ru', v.colour->>'en', '') colour,
                p.id, p.slug, p.category_id, p.marked, p.trial_allowed, coalesce(p.name->>?, p.name->>'ru', p.name->>'en') as name,
                w.wholesale_minor, w.recommended_minor, w.floor_minor, w.ceiling_minor, w.compare_at_minor, w.code,
                o.own_minor, o.own_currency, g.version goods,
                (select r.basis_points from vat_rate r where r.code = p.vat_code and r.valid_from <= ?
                    order by r.valid_from desc limit 1) vat,
                c.hash, c.width, c.height, c.widths, c.dominant
            from variant v
            join product p on p.id = v.product_id and p.state = 'PUBLISHED'
            cross join catalogue_version g
            """ + PriceRow.IN_FORCE + """
            left join listing_override o on o.shop_id = ? and o.product_id = p.id
            left join lateral (
                select c.* from product_picture s join picture c on c.hash = s.hash
                where s.product_id = p.id order by s.colour_key = v.colour_key desc, s.position limit 1) c on true
            where v.sku = any(?) and v.state = 'PUBLISHED' and not coalesce(o.hidden, false)
            """;

    private final Sql sql;
    private final Shops shops;
    private final ShopViews views;
    private final Categories categories;
    private final Clock clock;

    Prices(Sql sql, Shops shops, ShopViews views, Categories categories, Clock clock) {
        this.sql = sql;
        this.shops = shops;
        this.views = views;
        this.categories = categories;
        this.clock = clock;
    }

    /** Prices of what the shop lists; a SKU that is absent from the answer is not sold here. One query, always fresh. */
    @Transactional
    public Map<Sku, PricedVariant> priced(ShopId id, Collection<Sku> skus) {
        var priced = new HashMap<Sku, PricedVariant>();
        if (skus.isEmpty()) return priced;
        var shop = shops.get(id);
        var lang = views.lang(shop);
        var now = clock.instant();
        sql
                .list(
                        PRICED,
                        row -> new Priced(category(row), row.getLong("goods"), variant(row, shop, lang)),
                        lang,
                        lang,
                        LocalDate.ofInstant(now, shop.zone()),
                        shop.currency().getCode(),
                        now,
                        id.value(),
                        skus.stream().map(Sku::value).distinct().toArray(String[]::new))
                .stream()
                .filter(found -> categories.tree(found.goods).lists(shop.assortment(), found.category))
                .forEach(found -> priced.put(found.variant.sku(), found.variant));
        return priced;
    }

    private record Priced(UUID category, long goods, PricedVariant variant) {}

    private static UUID category(ResultSet row) throws SQLException {
        return row.getObject("category_id", UUID.class);
    }

    private static PricedVariant variant(ResultSet row, Shop shop, String lang) throws SQLException {
        var price = PriceRow.of(row, shop.currency());
        var name = row.getString("name");
        var colour = row.getString("colour");
        return new PricedVariant(
                new Sku(row.getString("sku")),
                row.getObject("id", UUID.class),
                row.getString("slug"),
                name,
                colour,
                SizeGrid.shown(row.getString("size"), lang),
                PictureRow.of(row, name, colour),
                price.retail(),
                price.compareAt(),
                price.recommended(),
                price.floor(),
                price.ceiling(),
                price.wholesale(),
                price.version(),
                new Percent(row.getInt("vat")),
                row.getInt("weight_grams"),
                row.getBoolean("marked"),
                row.getBoolean("trial_allowed"));
    }
}
