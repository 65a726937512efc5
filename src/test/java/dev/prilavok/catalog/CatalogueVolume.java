package dev.prilavok.catalog;

import dev.prilavok.kernel.Sku;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** A catalogue of any size, made by the database itself in seconds: products of five sizes, priced, and in stock. */
@ApplicationScoped
public class CatalogueVolume {
    private final Sql sql;
    private final Scope scope;

    CatalogueVolume(Sql sql, Scope scope) {
        this.sql = sql;
        this.scope = scope;
    }

    /** Adds so many products in the category {@code volume}; their SKUs are {@code V<n>-42} to {@code V<n>-50}. */
    public void products(int count) {
        scope.network(() -> {
            var from = sql.one(
                            "select count(*) n from product where external_id like 'volume %'", row -> row.getInt("n"))
                    .orElseThrow();
            category();
            goods(from + 1, from + count);
            prices(from + 1, from + count);
            sql.change(Sql.CATALOGUE_CHANGED);
        });
    }

    /** A SKU of the volume. */
    public static Sku sku(int product, int size) {
        return new Sku("V" + product + "-" + size);
    }

    private void category() {
        sql.change("""
                insert into category (id, external_id, slug, name, kind, position)
                values (?, 'volume', 'volume', '{"ru": "Объём", "en": "Volume"}', 'TOP', 1000000) on conflict do nothing""", UUID.randomUUID());
    }

    private void goods(int from, int to) {
        sql.change("""
                insert into product (id, external_id, slug, category_id, brand, gender, age, season, name, description, composition,
                    care, vat_code, marked, trial_allowed, state, position, changed_at, words, letters)
                select gen_random_uuid(), 'volume ' || n, 'volume-' || n, c.id, 'Фабрика ' || n % 50, 'WOMEN', 'ADULT', 'ALL',
                    jsonb_build_object('ru', 'Платье ' || w.ru || ' ' || n, 'en', 'Dress ' || w.en || ' ' || n),
                    '{"ru": "<p>Для проверки объёма.</p>"}', '{"ru": "лён 100 %"}', '{WASH30}', 'STANDARD', true, true, 'PUBLISHED',
                    1000000 + n, now(), to_tsvector('russian', 'платье ' || w.ru) || to_tsvector('english', 'dress ' || w.en),
                    'платье ' || w.ru || ' dress ' || w.en
                from generate_series(?, ?) n
                join category c on c.external_id = 'volume'
                join (values (0, 'синее', 'blue'), (1, 'льняное', 'linen'), (2, 'вечернее', 'evening'), (3, 'полосатое', 'striped'),
                    (4, 'короткое', 'short')) w(k, ru, en) on w.k = n % 5""", from, to);
        sql.change("""
                insert into variant (sku, product_id, colour_key, colour, size, size_grid, size_rank, weight_grams, state, missing,
                    position, stock_told, seen)
                select 'V' || n || '-' || s, p.id, 'x', '{"ru": "синий", "en": "blue"}', s::text, 'RU', s * 100, 300, 'PUBLISHED', '{}',
                    s, 0, '{}'
                from generate_series(?, ?) n join product p on p.external_id = 'volume ' || n cross join generate_series(42, 50, 2) s""", from, to);
        sql.change("""
                insert into stock_level (sku, received, available)
                select 'V' || n || '-' || s, 1000, 1000 from generate_series(?, ?) n cross join generate_series(42, 50, 2) s""", from, to);
    }

    private void prices(int from, int to) {
        for (var currency : List.of("RUB", "EUR")) {
            var version = UUID.randomUUID();
            sql.change("""
                    insert into price_list_version (id, currency, number, code, created_at)
                    select ?, ?, n.number, ? || '-' || n.number, now()
                    from (select coalesce(max(number), 0) + 1 number from price_list_version where currency = ?) n""", version, currency, currency, currency);
            sql.change("""
                    insert into wholesale_price (sku, version_id, wholesale_minor, recommended_minor, floor_minor, ceiling_minor)
                    select 'V' || n || '-' || s, ?, 200000 + n % 500 * 100, 400000 + n % 500 * 100, 300000, 900000
                    from generate_series(?, ?) n cross join generate_series(42, 50, 2) s""", version, from, to);
            sql.change("update price_list_version set valid_from = now() - interval '1 minute' where id = ?", version);
        }
    }
}
