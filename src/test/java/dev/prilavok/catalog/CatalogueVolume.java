package dev.prilavok.catalog;

import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** A catalogue of any size, made by the database itself in seconds: products of five sizes, priced, and in stock. */
@ApplicationScoped
public class CatalogueVolume {
    /** What a shop of clothes sells, and how it is; a name is one of each. */
    public static final String[] KINDS =
            ("платье сарафан туника юбка блузка рубашка футболка майка топ свитер джемпер кардиган жилет пиджак жакет куртка пальто плащ "
                            + "пуховик ветровка шуба брюки джинсы шорты леггинсы комбинезон костюм пижама халат сорочка купальник толстовка "
                            + "водолазка поло корсет пончо палантин шарф платок шапка шляпа берет кепка перчатки варежки носки колготки ремень "
                            + "сумка рюкзак кошелёк зонт ботинки сапоги туфли кеды кроссовки сандалии балетки тапочки")
                    .replace('ё', 'е')
                    .split(" ");

    public static final String[] MANNERS =
            ("синий льняной вечерний полосатый короткий длинный шерстяной шёлковый вязаный зимний летний домашний спортивный строгий "
                            + "свободный приталенный прямой лёгкий тёплый клетчатый цветочный бархатный кожаный замшевый джинсовый хлопковый "
                            + "праздничный дорожный детский школьный")
                    .replace('ё', 'е')
                    .split(" ");

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
            sql.change(Versions.CATALOGUE_CHANGED);
        });
    }

    /** A SKU of the volume. */
    public static Sku sku(int product, int size) {
        return new Sku("V" + product + "-" + size);
    }

    private static String[] latin(String[] russian) {
        return Arrays.stream(russian).map(Alphabets::latin).toArray(String[]::new);
    }

    private void category() {
        sql.change("""
                insert into category (id, external_id, slug, name, kind, position)
                values (?, 'volume', 'volume', '{"ru": "Объём", "en": "Volume"}', 'TOP', 1000000) on conflict do nothing""", UUID.randomUUID());
    }

    private void goods(int from, int to) {
        sql.change(
                """
                insert into product (id, external_id, slug, category_id, brand, gender, age, season, name, description, composition,
                    care, vat_code, marked, trial_allowed, state, position, changed_at, words, letters)
                select gen_random_uuid(), 'volume ' || n, 'volume-' || n, c.id, 'Фабрика ' || n % 50, 'WOMEN', 'ADULT', 'ALL',
                    jsonb_build_object('ru', w.ru || ' ' || n, 'en', w.en || ' ' || n),
                    '{"ru": "<p>Для проверки объёма.</p>"}', '{"ru": "лён 100 %"}', '{WASH30}', 'STANDARD', true, true, 'PUBLISHED',
                    1000000 + n, now(), to_tsvector('russian', w.ru) || to_tsvector('english', w.en), w.ru || ' ' || w.en
                from generate_series(?, ?) n
                join category c on c.external_id = 'volume'
                cross join lateral (select
                    (?::text[])[1 + n % ?] || ' ' || (?::text[])[1 + n / ? % ?] ru,
                    (?::text[])[1 + n % ?] || ' ' || (?::text[])[1 + n / ? % ?] en) w""",
                from,
                to,
                KINDS,
                KINDS.length,
                MANNERS,
                KINDS.length,
                MANNERS.length,
                latin(KINDS),
                KINDS.length,
                latin(MANNERS),
                KINDS.length,
                MANNERS.length);
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
