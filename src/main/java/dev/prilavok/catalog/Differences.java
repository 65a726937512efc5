package dev.prilavok.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what a shop does differently, product by product and by rule: one small query per version of its listings. */
@ApplicationScoped
class Differences {
    private static final String READ = """
            select product_id, own_minor, own_currency, hidden, pinned, cast(null as uuid) rule, false lets_in, null::text[] categories,
                null::text[] genders, null::text[] seasons, null::text[] materials, null::text[] brands, null::integer units
            from listing_override where shop_id = ?
            union all
            select null, null, null, false, false, id, lets_in, categories, genders, seasons, materials, brands, units
            from listing_rule where shop_id = ?
            order by product_id, rule""";

    private static final Map<Facet, String> COLUMNS = Map.of(
            Facet.CATEGORY, "categories",
            Facet.GENDER, "genders",
            Facet.SEASON, "seasons",
            Facet.MATERIAL, "materials",
            Facet.BRAND, "brands");

    private final ShopViews views;
    private final Sql sql;

    Differences(ShopViews views, Sql sql) {
        this.views = views;
        this.sql = sql;
    }

    /** What one shop does differently with a product. */
    record Own(UUID product, @Nullable Long minor, boolean hidden, boolean pinned) {}

    /** All of it. */
    record All(List<Own> own, List<ListingRule> rules) {}

    private record Asked() {}

    All of(ShopView view) {
        return views.remember(view, new Asked(), () -> read(view), all -> all.own.size() + all.rules.size());
    }

    private All read(ShopView view) {
        var own = new ArrayList<Own>();
        var rules = new ArrayList<ListingRule>();
        var shop = view.shop().id().value();
        sql.list(
                READ,
                row -> row.getObject("rule") == null ? own.add(own(row, view)) : rules.add(rule(row)),
                shop,
                shop);
        return new All(List.copyOf(own), List.copyOf(rules));
    }

    private static Own own(ResultSet row, ShopView view) throws SQLException {
        var sameCurrency = view.currency().equals(row.getString("own_currency"));
        return new Own(
                row.getObject("product_id", UUID.class),
                sameCurrency ? Sql.number(row, "own_minor") : null,
                row.getBoolean("hidden"),
                row.getBoolean("pinned"));
    }

    private static ListingRule rule(ResultSet row) throws SQLException {
        var values = new EnumMap<Facet, Set<String>>(Facet.class);
        for (var column : COLUMNS.entrySet()) {
            var codes = Sql.texts(row, column.getValue());
            if (!codes.isEmpty()) values.put(column.getKey(), Set.copyOf(codes));
        }
        var units = Sql.number(row, "units");
        return new ListingRule(
                row.getObject("rule", UUID.class),
                row.getBoolean("lets_in"),
                values,
                units == null ? null : units.intValue());
    }
}
