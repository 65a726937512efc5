package dev.prilavok.catalog;

import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Which categories goods lie in, by their slugs, for rooms that have rules by category. */
@ApplicationScoped
public class CategoryPaths {
    private static final String FROZEN = """
            with recursive sold as (
                select s.product, s.version, coalesce(
                    (select (v.changes->'category'->>1)::uuid from product_version v
                        where v.product_id = s.product and v.number <= s.version and v.changes->'category' is not null
                        order by v.number desc limit 1), p.category_id) as category
                from unnest(?::uuid[], ?::int[]) s (product, version) join product p on p.id = s.product
            ), around as (
                select s.product, s.version, c.slug, c.parent_id, 0 as far from sold s join category c on c.id = s.category
                union all
                select a.product, a.version, c.slug, c.parent_id, a.far + 1 from around a join category c on c.id = a.parent_id
            )
            select product, version, slug from around order by product, version, far""";

    private final Sql sql;

    CategoryPaths(Sql sql) {
        this.sql = sql;
    }

    /** A category and what it is called. */
    public record Named(String slug, String name) {}

    /** A product as an order line froze it; version 0 is from before versions were counted. */
    public record Frozen(UUID product, int version) {}

    private record OfSku(Sku sku, String slug) {}

    private record OfFrozen(Frozen goods, String slug) {}

    /** The categories of each SKU, its own first, then those around it. */
    @Transactional
    public Map<Sku, List<String>> of(Collection<Sku> skus) {
        var paths = new HashMap<Sku, List<String>>();
        sql.list("""
                with recursive around as (
                    select v.sku, c.id, c.slug, c.parent_id, 0 as far
                    from variant v join product p on p.id = v.product_id join category c on c.id = p.category_id where v.sku = any (?)
                    union all
                    select a.sku, c.id, c.slug, c.parent_id, a.far + 1 from around a join category c on c.id = a.parent_id
                )
                select sku, slug from around order by sku, far""", row -> new OfSku(new Sku(row.getString(1)), row.getString(2)), (Object)
                        skus.stream().map(Sku::value).toArray(String[]::new))
                .forEach(one -> paths.computeIfAbsent(one.sku(), sku -> new ArrayList<>())
                        .add(one.slug()));
        return paths;
    }

    /** The categories in which goods lay when they were sold, their own first, then those around it. */
    @Transactional
    public Map<Frozen, List<String>> ofFrozen(Collection<Frozen> goods) {
        var paths = new HashMap<Frozen, List<String>>();
        var asked = goods.stream().distinct().toList();
        sql.list(
                        FROZEN,
                        row -> new OfFrozen(new Frozen(row.getObject(1, UUID.class), row.getInt(2)), row.getString(3)),
                        asked.stream().map(Frozen::product).toArray(UUID[]::new),
                        asked.stream().map(Frozen::version).toArray(Integer[]::new))
                .forEach(one -> paths.computeIfAbsent(one.goods(), sold -> new ArrayList<>())
                        .add(one.slug()));
        return paths;
    }

    /** Every category by its name. */
    @Transactional
    public List<Named> all(Locale locale) {
        var lang = Langs.of(locale);
        return sql.list(
                "select slug, coalesce(name->>?, name->>'ru', name->>'en') as name from category order by 2, slug",
                row -> new Named(row.getString("slug"), row.getString("name")),
                lang);
    }
}
