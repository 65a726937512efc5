package dev.prilavok.office;

import dev.prilavok.catalog.PricedVariant;
import dev.prilavok.catalog.Prices;
import dev.prilavok.catalog.master.OfficeMoments;
import dev.prilavok.catalog.pricing.GroupDesk;
import dev.prilavok.catalog.pricing.PriceDesk;
import dev.prilavok.catalog.pricing.PricePoint;
import dev.prilavok.catalog.pricing.PriceVersions;
import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.Sku;
import dev.prilavok.stock.Stock;
import dev.prilavok.stock.StockLevel;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.joda.money.CurrencyUnit;

/** Franchisees of the demo network who pay less than the general price list says: those of long standing, and beginners soon. */
@ApplicationScoped
class DemoPartners {
    private static final Logger LOG = Logger.getLogger(DemoPartners.class);
    private static final CurrencyUnit RUB = CurrencyUnit.of("RUB");
    private static final String BY = "catalogue";
    private static final int MORNING = 9;
    private static final int MOST = 200;

    /** A list may not begin in the past, so it begins while one looks. */
    private static final int SOON = 60;

    private final GroupDesk groups;
    private final PriceVersions versions;
    private final PriceDesk desk;
    private final Prices prices;
    private final Stock stock;
    private final OfficeMoments moments;
    private final Shops shops;
    private final Scope scope;

    DemoPartners(
            GroupDesk groups,
            PriceVersions versions,
            PriceDesk desk,
            Prices prices,
            Stock stock,
            OfficeMoments moments,
            Shops shops,
            Scope scope) {
        this.groups = groups;
        this.versions = versions;
        this.desk = desk;
        this.prices = prices;
        this.stock = stock;
        this.moments = moments;
        this.shops = shops;
        this.scope = scope;
    }

    /**
     * A list of a group: by how much less its members pay for these goods.
     *
     * @param from when it comes into force
     */
    record Terms(String note, Percent less, List<Sku> goods, Instant from) {}

    /** @param shop a shop that sells the goods at the general prices */
    void open(Shop shop) {
        try {
            if (!scope.network(groups::all).isEmpty()) return;
            var old = group("С нами больше года", some("boris", "galina"));
            list(
                    old,
                    shop,
                    new Terms(
                            "Обувь и пальто на 5 % дешевле",
                            Percent.of("5"),
                            skus("SHO50", "OUT443"),
                            moments.now().plusSeconds(SOON)));
            var fresh = group("Первый год с нами", some("darya"));
            list(
                    fresh,
                    shop,
                    new Terms(
                            "Рубашки на 3 % дешевле, пока знакомимся",
                            Percent.of("3"), skus("SHR34", "BLS34"), moments.nextMonth(MORNING)));
        } catch (RuntimeException failure) {
            LOG.warnf("The demo has fewer price groups than it should: %s", failure);
        }
    }

    private List<Shop> some(String... slugs) {
        return Stream.of(slugs).flatMap(slug -> shops.bySlug(slug).stream()).toList();
    }

    /** A group and the franchisees of these shops in it. */
    UUID group(String name, List<Shop> members) {
        return scope.network(() -> {
            var group = groups.add(name, BY);
            members.forEach(shop -> groups.join(group, shop.franchisee().value(), BY));
            return group;
        });
    }

    /** What members of the group pay; what buyers pay stays as it is. */
    UUID list(UUID group, Shop shop, Terms terms) {
        var general = scope.shop(shop.id(), () -> prices.priced(shop.id(), terms.goods));
        var typed = general.values().stream()
                .collect(Collectors.toMap(variant -> variant.sku().value(), variant -> less(variant, terms.less)));
        return scope.network(() -> {
            var list = versions.add(RUB, group, terms.note, BY);
            desk.write(list, typed);
            versions.date(list, terms.from);
            return list;
        });
    }

    private static PricePoint.Typed less(PricedVariant variant, Percent less) {
        var wholesale = variant.wholesale().minus(less.of(variant.wholesale())).rounded(0, RoundingMode.HALF_UP);
        return new PricePoint.Typed(wholesale.getAmount().toPlainString(), "", "", "", "");
    }

    private List<Sku> skus(String... beginnings) {
        return scope.network(() -> Stream.of(beginnings)
                .flatMap(beginning -> stock.levels(beginning, null, MOST).items().stream())
                .map(StockLevel::sku)
                .toList());
    }
}
