package dev.prilavok.catalog;

import static java.util.Objects.requireNonNull;

import dev.prilavok.catalog.intake.CatalogImports;
import dev.prilavok.catalog.intake.ImportOptions;
import dev.prilavok.catalog.intake.ImportReport;
import dev.prilavok.catalog.intake.ImportSource;
import dev.prilavok.catalog.intake.ImportedRow;
import dev.prilavok.catalog.intake.ReportFilter;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Goods for tests: the demo catalogue, or feeds of one's own, imported through the door. */
@ApplicationScoped
public class CatalogFixture {
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final CatalogImports imports;
    private final Prices prices;
    private final Shops shops;
    private final Scope scope;
    private final Sql sql;

    CatalogFixture(CatalogImports imports, Prices prices, Shops shops, Scope scope, Sql sql) {
        this.imports = imports;
        this.prices = prices;
        this.shops = shops;
        this.scope = scope;
        this.sql = sql;
    }

    /** The demo catalogue in both languages; once imported it costs little. */
    public void demo() {
        imports.importNow(
                new ImportSource.Bundled("demo/catalogue/catalogue.ru.yml.xml"), ImportOptions.RUSSIAN, "test");
        imports.importNow(
                new ImportSource.Bundled("demo/catalogue/catalogue.en.yml.xml"), ImportOptions.ENGLISH, "test");
    }

    /** One dress of its own in sizes 44, 46 and 48, so many pieces of each, 5 000 ₽, corridor 4 500–6 000 ₽; returns its SKUs. */
    public List<Sku> dress(int pieces) {
        var id = "T" + NEXT.incrementAndGet() + "-" + Long.toString(System.nanoTime(), 36);
        var sizes = List.of("44", "46", "48");
        var offers = sizes.stream()
                .map(size ->
                        Feed.anOffer(id + "-" + size).of(id).size(size, "RU").with("count", String.valueOf(pieces)))
                .toArray(Feed.OneOffer[]::new);
        imports.importNow(Feed.of(offers).source(), ImportOptions.RUSSIAN, "test");
        return sizes.stream().map(size -> new Sku(id + "-" + size)).toList();
    }

    /** The shop that tests of other rooms sell in. */
    public dev.prilavok.tenancy.ShopId annasShop() {
        return anna().id();
    }

    /** From now on shops may write their own name and text of a product, and choose its first photograph. */
    public void mayBeReworded(java.util.UUID product) {
        scope.network(() -> {
            sql.change("""
                    insert into listing_permit (id, product_id, name, told, photo, changed_by, changed_at)
                    values (gen_random_uuid(), ?, true, true, true, 'office', now()) on conflict do nothing""", product);
            return sql.change(Versions.CATALOGUE_CHANGED);
        });
    }

    /** Two photographs of a product, which are its own. */
    public List<String> photographed(java.util.UUID product) {
        return photographed(product, 2);
    }

    /** So many photographs of a product, which are its own. */
    public List<String> photographed(java.util.UUID product, int count) {
        var hashes = java.util.stream.IntStream.range(0, count)
                .mapToObj(i -> dev.prilavok.kernel.Sha256.hex(product + " " + i))
                .toList();
        scope.network(() -> {
            for (var hash : hashes) {
                sql.change(
                        "insert into picture (hash, width, height, widths, dominant, created_at) values (?, 640, 800, '{640}', '#ffffff', now())",
                        hash);
                sql.change(
                        "insert into product_picture (product_id, source, position, colour_key, hash) select ?, ?, ?, v.colour_key, ? from variant v where v.product_id = ? limit 1",
                        product,
                        hash,
                        hashes.indexOf(hash),
                        hash,
                        product);
            }
            return sql.change(Versions.CATALOGUE_CHANGED);
        });
        return hashes;
    }

    /** Moves the product of an article into a section that nothing else is in. */
    public java.util.UUID aSectionOfItsOwn(Sku sku) {
        return scope.network(() -> {
            var id = dev.prilavok.kernel.Ids.next();
            sql.change("""
                    insert into category (id, external_id, slug, name, kind, position)
                    values (?, ?, ?, '{"ru": "Особое", "en": "Special"}', 'TOP', 0)""", id, id.toString(), id.toString());
            sql.change(
                    "update product set category_id = ? where id = (select product_id from variant where sku = ?)",
                    id,
                    sku.value());
            sql.change(Versions.CATALOGUE_CHANGED);
            return id;
        });
    }

    public ImportReport imported(Feed feed) {
        return imports.importNow(feed.source(), ImportOptions.RUSSIAN, "test");
    }

    public List<ImportedRow> rows(ImportReport report) {
        return imports.rows(report.id(), ReportFilter.ALL, null, 1_000).items();
    }

    public PricedVariant priced(Shop shop, Sku sku) {
        return requireNonNull(scope.shop(shop.id(), () -> prices.priced(shop.id(), List.of(sku)))
                .get(sku));
    }

    public static String id() {
        return "T" + NEXT.incrementAndGet() + "-" + Long.toString(System.nanoTime(), 36);
    }

    public Shop anna() {
        return shops.bySlug("anna").orElseThrow();
    }

    public Shop boris() {
        return shops.bySlug("boris").orElseThrow();
    }

    public <T> List<T> network(String query, Sql.Reads<T> reads, Object... values) {
        return scope.network(() -> sql.list(query, reads, values));
    }

    public int change(String command, Object... values) {
        return scope.network(() -> sql.change(command, values));
    }

    public static Money rub(long rubles) {
        return Money.ofMajor(CurrencyUnit.of("RUB"), rubles);
    }
}
