package dev.prilavok.catalog.intake;

import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Remembers what an import touches: how it was before, and how the import left it. */
@ApplicationScoped
class Touches {
    private final Sql sql;

    Touches(Sql sql) {
        this.sql = sql;
    }

    /** A SKU of a product that the row of a file is about to change. */
    record Touched(String sku, String product, int row) {}

    /** Keeps how the goods are, unless this import touched them before. */
    void before(UUID importId, List<Touched> touched) {
        if (touched.isEmpty()) return;
        sql.change("""
                insert into catalogue_import_touch (import_id, kind, key, row_no, before, stock_before, after)
                select ?, 'VARIANT', v.sku, f.row_no, catalogue_variant_image(v.sku), v.stock_told, ''
                from unnest(?::text[], ?::integer[]) f (sku, row_no) join variant v on v.sku = f.sku
                on conflict do nothing""", importId, skus(touched), numbers(touched));
        sql.change("""
                insert into catalogue_import_touch (import_id, kind, key, row_no, before, after)
                select ?, 'PRODUCT', p.id::text, min(f.row_no), catalogue_product_image(p.id), ''
                from unnest(?::text[], ?::integer[]) f (external_id, row_no) join product p on p.external_id = f.external_id
                    and p.source = (select i.supply from catalogue_import i where i.id = ?)
                group by p.id on conflict do nothing""", importId, products(touched), numbers(touched), importId);
    }

    /** Notes how the import left them; what was not there before is new. */
    void after(UUID importId, List<Touched> touched) {
        if (touched.isEmpty()) return;
        sql.change("""
                insert into catalogue_import_touch (import_id, kind, key, row_no, after)
                select ?, 'VARIANT', v.sku, f.row_no, md5(catalogue_variant_image(v.sku)::text)
                from unnest(?::text[], ?::integer[]) f (sku, row_no) join variant v on v.sku = f.sku
                on conflict (import_id, kind, key) do update set after = excluded.after""", importId, skus(touched), numbers(touched));
        sql.change("""
                insert into catalogue_import_touch (import_id, kind, key, row_no, after)
                select ?, 'PRODUCT', p.id::text, min(f.row_no), md5(catalogue_product_image(p.id)::text)
                from unnest(?::text[], ?::integer[]) f (external_id, row_no) join product p on p.external_id = f.external_id
                    and p.source = (select i.supply from catalogue_import i where i.id = ?)
                group by p.id on conflict (import_id, kind, key) do update set after = excluded.after""", importId, products(touched), numbers(touched), importId);
    }

    /** Whether there is anything to take back. */
    boolean any(UUID importId) {
        return sql.one("select 1 from catalogue_import_touch where import_id = ? limit 1", row -> true, importId)
                .isPresent();
    }

    private static String[] skus(Collection<Touched> touched) {
        return touched.stream().map(Touched::sku).toArray(String[]::new);
    }

    private static String[] products(Collection<Touched> touched) {
        return touched.stream().map(Touched::product).toArray(String[]::new);
    }

    private static Integer[] numbers(Collection<Touched> touched) {
        return touched.stream().map(Touched::row).toArray(Integer[]::new);
    }
}
