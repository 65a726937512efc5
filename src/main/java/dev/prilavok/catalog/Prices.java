package dev.prilavok.catalog;

import static java.util.Locale.ROOT;

import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a shop asks for a SKU at this moment, and everything that an order line freezes. */
@ApplicationScoped
public class Prices {
    private static final String PRICED = """
            select v.sku, v.size, v.weight_grams, coalesce(v.colour->>?, v.colour->>'ru', v.colour->>'en', '') colour,
                p.id, p.version as product_version, p.slug, p.category_id, coalesce(p.published_at, p.changed_at) published_at, p.marked, p.trial_allowed, p.gender, p.season, p.brand,
                coalesce(p.composition->>'ru', '') made_ru, coalesce(p.composition->>'en', '') made_en, coalesce(o.pinned, false) pinned,
                coalesce(case when """ + Permits.NAME + """
                 and o.own_lang = ? then o.own_name end, p.name->>?, p.name->>'ru', p.name->>'en') as name,
                w.wholesale_minor, w.recommended_minor, w.floor_minor, w.ceiling_minor, w.compare_at_minor, w.code,
                case when """ + Permits.PRICE + " then o.own_minor end own_minor, "
            + """
                o.own_currency,
                (select r.basis_points from vat_rate r where r.code = p.vat_code and r.valid_from <= ?
                    order by r.valid_from desc limit 1) vat,
                c.hash, c.width, c.height, c.widths, c.dominant, c.webp
            from variant v
            join product p on p.id = v.product_id and p.state = 'PUBLISHED'
            """ + PriceRow.IN_FORCE + """
            left join listing_override o on o.shop_id = ? and o.product_id = p.id""" + Permits.JOINED + """
            left join lateral (
                select c.* from product_picture s join picture c on c.hash = s.hash
                where s.product_id = p.id order by s.colour_key = v.colour_key desc,
                    coalesce(""" + Permits.PHOTO + """
                     and s.hash = o.own_photo, false) desc, s.position limit 1) c on true
            where v.sku = any(?) and v.state = 'PUBLISHED' and not coalesce(o.hidden, false)
            """;

    private final Sql sql;
    private final ShopViews views;
    private final Categories categories;
    private final Differences differences;
    private final SetBook sets;

    Prices(Sql sql, ShopViews views, Categories categories, Differences differences, SetBook sets) {
        this.sql = sql;
        this.views = views;
        this.categories = categories;
        this.differences = differences;
        this.sets = sets;
    }

    private record PriceAsked(Sku sku, LocalDate day) {}

    private record Priced(UUID category, boolean letIn, PricedVariant variant) {}

    /**
     * Prices of what the shop lists; a SKU that is absent from the answer is not sold here. One small query tells whether anything
     * changed since a SKU was last priced; what did change is read afresh.
     */
    @Transactional
    public Map<Sku, PricedVariant> priced(ShopId id, Collection<Sku> skus) {
        var priced = new HashMap<Sku, PricedVariant>();
        if (skus.isEmpty()) return priced;
        var view = views.of(id);
        var today = LocalDate.ofInstant(view.now(), view.shop().zone());
        var unknown = new LinkedHashSet<Sku>();
        for (var sku : skus) {
            Optional<PricedVariant> known = views.known(view, new PriceAsked(sku, today));
            if (known == null) unknown.add(sku);
            else known.ifPresent(variant -> priced.put(sku, variant));
        }
        if (!unknown.isEmpty()) priced.putAll(read(view, unknown, today));
        return priced;
    }

    private Map<Sku, PricedVariant> read(ShopView view, Set<Sku> skus, LocalDate today) {
        var read = new HashMap<Sku, PricedVariant>();
        var tree = categories.tree(view.catalogue());
        var all = differences.of(view);
        var rules = RuleBook.of(all.rules(), tree);
        var taken = all.sets().isEmpty() ? List.<GoodsSet>of() : taken(view, all.sets());
        sql
                .list(
                        PRICED,
                        row -> new Priced(
                                category(row),
                                row.getBoolean("pinned")
                                        || isBrought(taken, tree, row)
                                        || !waits(all, row) && (rules.isEmpty() || ruled(rules, row)),
                                variant(row, view)),
                        view.lang(),
                        view.lang(),
                        view.lang(),
                        today,
                        view.currency(),
                        view.now(),
                        view.priceGroup(),
                        view.shop().id().value(),
                        skus.stream().map(Sku::value).toArray(String[]::new))
                .stream()
                .filter(found -> found.letIn && tree.lists(view.shop().assortment(), found.category))
                .forEach(found -> read.put(found.variant.sku(), found.variant));
        for (var sku : skus) views.keep(view, new PriceAsked(sku, today), Optional.ofNullable(read.get(sku)), 1);
        return read;
    }

    private static UUID category(ResultSet row) throws SQLException {
        return row.getObject("category_id", UUID.class);
    }

    private List<GoodsSet> taken(ShopView view, Set<UUID> ids) {
        return sets.all(view.catalogue()).values().stream()
                .filter(set -> set.published() && ids.contains(set.id()))
                .toList();
    }

    private static boolean isBrought(List<GoodsSet> taken, CategoryTree tree, ResultSet row) throws SQLException {
        for (var set : taken) {
            var rule = set.rule();
            if (set.items().contains(row.getObject("id", UUID.class))) return true;
            if (rule != null && ruled(RuleBook.of(List.of(rule), tree), row)) return true;
        }
        return false;
    }

    private static boolean waits(Differences.All all, ResultSet row) throws SQLException {
        var until = all.waits();
        return until != null && row.getTimestamp("published_at").getTime() > until.toEpochMilli();
    }

    private static boolean ruled(RuleBook rules, ResultSet row) throws SQLException {
        return rules.shows(category(row), facts(row), null);
    }

    private static RuleBook.Facts facts(ResultSet row) throws SQLException {
        var facts = Map.of(
                Facet.GENDER, Set.of(row.getString("gender").toLowerCase(ROOT)),
                Facet.SEASON, Set.of(row.getString("season").toLowerCase(ROOT)),
                Facet.MATERIAL,
                        Material.of(row.getString("made_ru"), row.getString("made_en")).stream()
                                .map(material -> material.name().toLowerCase(ROOT))
                                .collect(Collectors.toSet()),
                Facet.BRAND,
                        Optional.ofNullable(row.getString("brand")).map(Set::of).orElse(Set.of()));
        return (facet, codes) -> facts.getOrDefault(facet, Set.of()).stream().anyMatch(codes::contains);
    }

    private static PricedVariant variant(ResultSet row, ShopView view) throws SQLException {
        var price = PriceRow.of(row, view.shop().currency());
        var name = row.getString("name");
        var colour = row.getString("colour");
        return new PricedVariant(
                new Sku(row.getString("sku")),
                row.getObject("id", UUID.class),
                row.getString("slug"),
                name,
                colour,
                SizeGrid.shown(row.getString("size"), view.lang()),
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
                row.getBoolean("trial_allowed"),
                row.getInt("product_version"));
    }
}
