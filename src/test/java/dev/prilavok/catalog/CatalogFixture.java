package dev.prilavok.catalog;

import static java.util.Objects.requireNonNull;

import dev.prilavok.catalog.intake.CatalogImports;
import dev.prilavok.catalog.intake.ImportOptions;
import dev.prilavok.catalog.intake.ImportReport;
import dev.prilavok.catalog.intake.ImportSource;
import dev.prilavok.catalog.intake.ImportedRow;
import dev.prilavok.catalog.intake.ReportFilter;
import dev.prilavok.kernel.Sku;
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
