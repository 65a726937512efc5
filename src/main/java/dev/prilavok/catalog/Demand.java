package dev.prilavok.catalog;

import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What people ask for lately, as the room that sells tells it; lists sort by it. */
@ApplicationScoped
public class Demand {
    /** A shop shows first what its own buyers order: a piece of theirs counts so many times more than a piece of the network. */
    static final double OWN_COUNTS_MORE = 3;

    private final Sql sql;

    Demand(Sql sql) {
        this.sql = sql;
    }

    /**
     * How much of a product a shop's buyers asked for.
     *
     * @param points pieces, each weighed by when it was ordered, counted from a fixed day so that waiting changes nothing
     */
    public record Asked(ShopId shop, UUID product, double points) {}

    /** Says anew what all shops were asked for; what is not named counts nothing any more. Network scope. Tells what changed. */
    @Transactional
    public int tell(List<Asked> all) {
        var shops = all.stream().map(asked -> asked.shop.value()).toArray(UUID[]::new);
        var products = all.stream().map(Asked::product).toArray(UUID[]::new);
        var points = all.stream().map(Asked::points).toArray(Double[]::new);
        var changed = sql.change("""
                delete from demand_here d where not exists (
                    select 1 from unnest(?, ?) t (shop_id, product_id) where t.shop_id = d.shop_id and t.product_id = d.product_id)""", shops, products);
        changed += sql.change("""
                insert into demand_here as d (shop_id, product_id, points)
                select t.* from unnest(?, ?, ?) t (shop_id, product_id, points) join product p on p.id = t.product_id
                on conflict (shop_id, product_id) do update set points = excluded.points where d.points <> excluded.points""", shops, products, points);
        if (changed == 0) return 0;
        sql.change(
                "delete from demand d where not exists (select 1 from demand_here h where h.product_id = d.product_id)");
        sql.change("""
                insert into demand as d (product_id, points)
                select product_id, sum(points order by shop_id) from demand_here group by product_id
                on conflict (product_id) do update set points = excluded.points where d.points <> excluded.points""");
        sql.change("update demand_version set version = " + Versions.FRESH);
        return changed;
    }

    /**
     * How parcels with a product ended.
     *
     * @param parcels parcels that came to an end, over all shops
     * @param refused of them, those of which the product was not kept
     */
    public record Ended(UUID product, int parcels, int refused) {}

    /** Says anew how parcels ended; it is kept by section, because one product alone has too few. Network scope. */
    @Transactional
    public void ended(List<Ended> all) {
        var products = all.stream().map(Ended::product).toArray(UUID[]::new);
        var parcels = all.stream().map(Ended::parcels).toArray(Integer[]::new);
        var refused = all.stream().map(Ended::refused).toArray(Integer[]::new);
        sql.change("""
                delete from category_outcome o where not exists (
                    select 1 from unnest(?) t (product_id) join product p on p.id = t.product_id where p.category_id = o.category_id)""", (Object) products);
        sql.change("""
                insert into category_outcome as o (category_id, parcels, refused)
                select p.category_id, sum(t.parcels), sum(t.refused)
                from unnest(?, ?, ?) t (product_id, parcels, refused) join product p on p.id = t.product_id group by p.category_id
                on conflict (category_id) do update set parcels = excluded.parcels, refused = excluded.refused
                where (o.parcels, o.refused) is distinct from (excluded.parcels, excluded.refused)""", products, parcels, refused);
    }
}
