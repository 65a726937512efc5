package dev.prilavok.catalog;

import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what a shop does differently, product by product and by rule: one small query per version of its listings. */
@ApplicationScoped
class Differences {
    private static final String READ = """
            select 'own' kind, o.product_id id, case when """ + Permits.PRICE + """
                 then o.own_minor end own_minor, o.own_minor is not null wished, o.own_currency, o.hidden, o.pinned,
                false lets_in, null::text[] categories, null::text[] genders, null::text[] seasons, null::text[] materials,
                null::text[] brands, null::integer units, null::timestamptz until
            from listing_override o join product p on p.id = o.product_id""" + Permits.JOINED + """
            where o.shop_id = ?
            union all
            select 'rule', id, null, false, null, false, false, lets_in, categories, genders, seasons, materials, brands, units, null
            from listing_rule where shop_id = ?
            union all
            select 'set', set_id, null, false, null, false, false, false, null, null, null, null, null, null, null
            from set_taken where shop_id = ?
            union all
            select 'waits', shop_id, null, false, null, false, false, false, null, null, null, null, null, null, looked_until
            from shop_arrivals where shop_id = ? and waits
            order by kind, id""";

    static final Map<Facet, String> COLUMNS = Map.of(
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

    /**
     * What one shop does differently with a product.
     *
     * @param minor its own price where head office allows one
     * @param wished whether it has an own price, allowed or resting
     */
    record Own(UUID product, @Nullable Long minor, boolean wished, boolean hidden, boolean pinned) {}

    /**
     * All of it.
     *
     * @param sets sets of head office that it took
     * @param waits goods that arrived later wait until the franchisee has looked through them; null when nothing waits
     */
    record All(
            List<Own> own,
            List<ListingRule> rules,
            Set<UUID> sets,
            @Nullable Instant waits) {}

    private record Asked() {}

    All of(ShopView view) {
        return views.remember(
                view, new Asked(), () -> read(view), all -> all.own.size() + all.rules.size() + all.sets.size());
    }

    private All read(ShopView view) {
        var all = new Reading(view);
        var shop = view.shop().id().value();
        sql.list(READ, all::row, shop, shop, shop, shop);
        return new All(List.copyOf(all.own), List.copyOf(all.rules), Set.copyOf(all.sets), all.waits);
    }

    private static final class Reading {
        private final ShopView view;
        private final List<Own> own = new ArrayList<>();
        private final List<ListingRule> rules = new ArrayList<>();
        private final Set<UUID> sets = new HashSet<>();
        private @Nullable Instant waits;

        Reading(ShopView view) {
            this.view = view;
        }

        boolean row(ResultSet row) throws SQLException {
            switch (row.getString("kind")) {
                case "own" -> own.add(own(row, view));
                case "rule" -> rules.add(rule(row));
                case "set" -> sets.add(row.getObject("id", UUID.class));
                default -> waits = Sql.instantOrNull(row, "until");
            }
            return true;
        }
    }

    private static Own own(ResultSet row, ShopView view) throws SQLException {
        var sameCurrency = view.currency().equals(row.getString("own_currency"));
        return new Own(
                row.getObject("id", UUID.class),
                sameCurrency ? Sql.number(row, "own_minor") : null,
                sameCurrency && row.getBoolean("wished"),
                row.getBoolean("hidden"),
                row.getBoolean("pinned"));
    }

    private static ListingRule rule(ResultSet row) throws SQLException {
        var units = Sql.number(row, "units");
        return new ListingRule(
                row.getObject("id", UUID.class),
                row.getBoolean("lets_in"),
                SetBook.values(row),
                units == null ? null : units.intValue());
    }
}
