package dev.prilavok.office;

import dev.prilavok.catalog.Arrivals;
import dev.prilavok.catalog.ListedGoods;
import dev.prilavok.catalog.PricedVariant;
import dev.prilavok.catalog.Prices;
import dev.prilavok.catalog.intake.CatalogImports;
import dev.prilavok.catalog.intake.ImportOptions;
import dev.prilavok.catalog.intake.ImportSource;
import dev.prilavok.fulfilment.counting.PaperLines;
import dev.prilavok.fulfilment.counting.StockPapers;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sku;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.joda.money.Money;

/**
 * What came to the demo network today: a supplier's feed of new goods, the papers of what arrived at the warehouse, and shops that show
 * what is new by themselves, keep it back, or have looked through it.
 */
@ApplicationScoped
class DemoNews {
    private static final Logger LOG = Logger.getLogger(DemoNews.class);
    private static final String BY = "warehouse";
    private static final Money JUMPER = Money.parse("RUB 1517");
    private static final Money HOODIE = Money.parse("RUB 1326");
    private static final Money JACKET = Money.parse("RUB 2866");
    private static final Money HAT = Money.parse("RUB 775");

    /** All of it came. */
    private static final List<PaperLines.Line> KNITWEAR = List.of(
            line("LNG322GRY44", 4, 4, JUMPER),
            line("LNG322GRY46", 12, 12, JUMPER),
            line("LNG322GRY50", 31, 31, JUMPER),
            line("LNG322GRY52", 7, 7, JUMPER),
            line("LNG322GRY54", 4, 4, JUMPER),
            line("SWT332CRL42", 4, 4, HOODIE),
            line("SWT332CRL44", 19, 19, HOODIE),
            line("SWT332CRL46", 1, 1, HOODIE),
            line("SWT332CRL48", 32, 32, HOODIE),
            line("SWT332CRL50", 22, 22, HOODIE));

    /** One jacket too few, one too many, and a box with a whole size is still on its way. */
    private static final List<PaperLines.Line> WINTER = List.of(
            line("OUT444BLK46", 2, 2, JACKET),
            line("OUT444BLK48", 25, 24, JACKET),
            line("OUT444BLK50", 8, 8, JACKET),
            line("OUT444BLK52", 21, 22, JACKET),
            line("OUT444BLK54", 15, 15, JACKET),
            line("OUT444BLK56", 21, 0, JACKET),
            line("HAT601PLM", 24, 24, HAT));

    private final CatalogImports imports;
    private final StockPapers papers;
    private final Arrivals arrivals;
    private final Prices prices;
    private final Shops shops;
    private final Scope scope;

    DemoNews(CatalogImports imports, StockPapers papers, Arrivals arrivals, Prices prices, Shops shops, Scope scope) {
        this.imports = imports;
        this.papers = papers;
        this.arrivals = arrivals;
        this.prices = prices;
        this.shops = shops;
        this.scope = scope;
    }

    private static PaperLines.Line line(String sku, int expected, int came, Money cost) {
        return new PaperLines.Line(new Sku(sku), expected, came, cost);
    }

    // What came today must not keep the network from opening.
    void open() {
        try {
            come();
        } catch (RuntimeException failure) {
            LOG.warnf("Nothing new comes to the demo network: %s", failure);
        }
    }

    private void come() {
        shops.bySlug("anna").filter(Shop::isOpen).ifPresent(this::keepBack);
        imports.importNow(new ImportSource.Bundled("demo/catalogue/new.ru.yml.xml"), ImportOptions.RUSSIAN, BY);
        imports.importNow(new ImportSource.Bundled("demo/catalogue/new.en.yml.xml"), ImportOptions.ENGLISH, BY);
        receive("УПД 2214", KNITWEAR);
        receive("УПД 2219", WINTER);
        shops.bySlug("vera").filter(Shop::isOpen).ifPresent(vera -> look(vera, List.of(new Sku("SWT332CRL44"))));
    }

    /** What is new waits in this shop until its franchisee has looked. */
    void keepBack(Shop shop) {
        scope.shop(shop.id(), () -> arrivals.keepBack(shop.id(), true));
    }

    /** The warehouse takes in what came and writes down what did not. */
    UUID receive(String document, List<PaperLines.Line> lines) {
        return scope.network(() -> papers.receive(Ids.next(), document, lines, BY));
    }

    /** The franchisee looks through what is new, and leaves some of it out. */
    void look(Shop shop, Collection<Sku> out) {
        scope.shop(shop.id(), () -> {
            var left = prices.priced(shop.id(), List.copyOf(out)).values().stream()
                    .map(PricedVariant::product)
                    .collect(Collectors.toSet());
            var news = arrivals.of(shop.id());
            var taken = news.goods().stream()
                    .map(ListedGoods::product)
                    .filter(product -> !left.contains(product))
                    .toList();
            arrivals.some(shop.id(), taken, news.until(), shop.slug());
        });
    }
}
