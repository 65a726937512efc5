package dev.prilavok.catalog.intake;

import dev.prilavok.catalog.master.Cause;
import dev.prilavok.catalog.master.ProductHistory;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Puts goods back as an import found them. */
@ApplicationScoped
class UndoRows {
    private final Sql sql;
    private final GoodsRows goods;
    private final ProductHistory history;

    UndoRows(Sql sql, GoodsRows goods, ProductHistory history) {
        this.sql = sql;
        this.goods = goods;
        this.history = history;
    }

    /** SKUs that were not looked at yet. */
    List<String> next(UUID importId, int most) {
        return sql.list("""
                select key from catalogue_import_touch
                where import_id = ? and kind = 'VARIANT' and back is null order by key limit ?""", row -> row.getString("key"), importId, most);
    }

    /** Says of each SKU, and of products that were not looked at, what becomes of it. */
    void judge(UUID importId, String... skus) {
        sql.change("""
                update catalogue_import_touch t set back = case
                    when md5(catalogue_product_image(p.id)::text) <> t.after then 'CHANGED_SINCE'
                    when t.before is null then 'WITHDRAWN' else 'WENT_BACK' end
                from product p
                where t.import_id = ? and t.kind = 'PRODUCT' and t.back is null and t.key = p.id::text
                    and p.id in (select v.product_id from variant v where v.sku = any(?))""", importId, skus);
        sql.change("""
                update catalogue_import_touch t set back = case
                    when md5(catalogue_variant_image(t.key)::text) <> t.after then 'CHANGED_SINCE'
                    when t.before is null then 'WITHDRAWN' else 'WENT_BACK' end
                where t.import_id = ? and t.kind = 'VARIANT' and t.key = any(?)""", importId, skus);
        sql.change("""
                update catalogue_import_row r set back = t.back from catalogue_import_touch t
                where r.import_id = t.import_id and r.row_no = t.row_no and t.import_id = ? and t.kind = 'VARIANT' and t.key = any(?)
                    and (r.back is null or t.back = 'CHANGED_SINCE')""", importId, skus);
    }

    List<String> wentBack(UUID importId, String... skus) {
        return sql.list("""
                select key from catalogue_import_touch
                where import_id = ? and kind = 'VARIANT' and key = any(?) and back = 'WENT_BACK'""", row -> row.getString("key"), importId, skus);
    }

    void goBack(UUID importId, String... skus) {
        var products = sql.list(
                        "select distinct product_id from variant where sku = any(?)",
                        row -> row.getObject("product_id", UUID.class),
                        (Object) skus)
                .toArray(UUID[]::new);
        sql.change(VARIANTS, importId, skus);
        sql.change(MEASURES_AWAY, importId, skus);
        sql.change(MEASURES_BACK, importId, skus);
        sql.change(WITHDRAWN, importId, skus);
        sql.change(PRODUCTS, importId, products);
        sql.change(PICTURES_AWAY, importId, products);
        sql.change(PICTURES_BACK, importId, products);
        sql.change(PICTURES_RETURN, importId, importId, products);
        goods.refresh(products);
        history.record(Cause.ofUndo(importId), products);
    }

    /** What the next feed says of the stock is compared with what was known before this import. */
    void stockGoesBack(UUID importId, String... skus) {
        sql.change("""
                update variant v set stock_told = coalesce(t.stock_before, 0)
                from catalogue_import_touch t
                where t.import_id = ? and t.kind = 'VARIANT' and t.key = v.sku and v.sku = any(?)""", importId, skus);
    }

    /** Notes in the report whose stock could not go back in full. */
    void held(UUID importId, String... skus) {
        if (skus.length == 0) return;
        sql.change("""
                update catalogue_import_row r set back = 'STOCK_HELD' from catalogue_import_touch t
                where r.import_id = t.import_id and r.row_no = t.row_no and t.import_id = ? and t.kind = 'VARIANT' and t.key = any(?)
                    and r.back is distinct from 'CHANGED_SINCE'""", importId, skus);
    }

    private static final String VARIANTS = """
            update variant v set colour = b.colour, size = b.size, size_grid = b.size_grid, size_rank = b.size_rank,
                barcode = b.barcode, weight_grams = b.weight_grams, cost_minor = b.cost_minor, cost_currency = b.cost_currency,
                state = b.state, missing = b.missing, seen = b.seen, withdrawn_import = b.withdrawn_import, named_pictures = null
            from catalogue_import_touch t cross join lateral jsonb_populate_record(null::variant, t.before) b
            where t.import_id = ? and t.kind = 'VARIANT' and t.key = v.sku and v.sku = any(?) and t.back = 'WENT_BACK'""";

    private static final String MEASURES_AWAY = """
            delete from measurement m using catalogue_import_touch t
            where t.import_id = ? and t.kind = 'VARIANT' and t.key = m.sku and m.sku = any(?) and t.back = 'WENT_BACK'""";

    private static final String MEASURES_BACK = """
            insert into measurement (sku, measure, mm)
            select t.key, m.key, m.value::integer
            from catalogue_import_touch t cross join lateral jsonb_each_text(t.before->'measures') m
            where t.import_id = ? and t.kind = 'VARIANT' and t.key = any(?) and t.back = 'WENT_BACK'""";

    // nothing remembers the row, so the next feed that names the goods brings them back
    private static final String WITHDRAWN = """
            update variant v set state = 'WITHDRAWN', withdrawn_import = t.import_id, seen = '{}'
            from catalogue_import_touch t
            where t.import_id = ? and t.kind = 'VARIANT' and t.key = v.sku and v.sku = any(?) and t.back = 'WITHDRAWN'""";

    private static final String PRODUCTS = """
            update product p set category_id = b.category_id, brand = b.brand, gender = b.gender, age = b.age, season = b.season,
                name = b.name, description = b.description, composition = b.composition, care = b.care, vat_code = b.vat_code,
                marked = b.marked, trial_allowed = b.trial_allowed
            from catalogue_import_touch t cross join lateral jsonb_populate_record(null::product, t.before) b
            where t.import_id = ? and t.kind = 'PRODUCT' and t.key = p.id::text and p.id = any(?) and t.back = 'WENT_BACK'""";

    private static final String PICTURES_AWAY = """
            delete from product_picture s using catalogue_import_touch t
            where t.import_id = ? and t.kind = 'PRODUCT' and t.key = s.product_id::text and s.product_id = any(?)
                and t.back = 'WENT_BACK'
                and not exists (select 1 from jsonb_array_elements(t.before->'pictures') b where b->>'source' = s.source)""";

    private static final String PICTURES_BACK = """
            insert into product_picture as s (product_id, source, position, colour_key, hash)
            select t.key::uuid, b->>'source', (b->>'position')::integer, b->>'colour_key',
                coalesce((select o.hash from picture_source o where o.source = b->>'source'),
                    (select o.hash from product_picture o where o.source = b->>'source' and o.hash is not null limit 1))
            from catalogue_import_touch t cross join lateral jsonb_array_elements(t.before->'pictures') b
            where t.import_id = ? and t.kind = 'PRODUCT' and t.key::uuid = any(?) and t.back = 'WENT_BACK'
            on conflict (product_id, source) do update set position = excluded.position, colour_key = excluded.colour_key""";

    private static final String PICTURES_RETURN = """
            update product_picture s set hash = s.gone_hash, gone_hash = null, dropped_import = null
            from catalogue_import_touch t
            where s.dropped_import = ? and t.import_id = ? and t.kind = 'PRODUCT' and t.key = s.product_id::text
                and s.product_id = any(?) and t.back = 'WENT_BACK'""";
}
