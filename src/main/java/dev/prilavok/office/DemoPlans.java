package dev.prilavok.office;

import dev.prilavok.catalog.PricedVariant;
import dev.prilavok.catalog.Prices;
import dev.prilavok.catalog.Season;
import dev.prilavok.catalog.master.Field;
import dev.prilavok.catalog.master.OfficeMoments;
import dev.prilavok.catalog.master.PlanBatches;
import dev.prilavok.kernel.Sku;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** A change of several goods that the demo's catalogue manager has planned for the first morning of the next month. */
@ApplicationScoped
class DemoPlans {
    private static final Logger LOG = Logger.getLogger(DemoPlans.class);
    private static final String BY = "catalogue";
    private static final String WHY = "С холодами показываем среди зимнего";
    private static final int MORNING = 9;
    private static final List<Sku> WARM = Stream.of("OUT442MGT42", "OUT446YBK46", "SHO501BLK36", "SHO502BLK36")
            .map(Sku::new)
            .toList();

    private final PlanBatches batches;
    private final OfficeMoments moments;
    private final Prices prices;
    private final Scope scope;

    DemoPlans(PlanBatches batches, OfficeMoments moments, Prices prices, Scope scope) {
        this.batches = batches;
        this.moments = moments;
        this.prices = prices;
        this.scope = scope;
    }

    /** @param shop a shop that sells the goods */
    void open(Shop shop) {
        var products = scope.shop(shop.id(), () -> prices.priced(shop.id(), WARM)).values().stream()
                .map(PricedVariant::product)
                .distinct()
                .toList();
        if (products.isEmpty()) LOG.warn("The demo plans nothing: its goods are not sold");
        else winter(products);
    }

    /** From the next month on these are goods for the winter. */
    UUID winter(Collection<UUID> products) {
        var wish = new PlanBatches.Wish(Field.SEASON.key(), Season.WINTER.name(), moments.nextMonth(MORNING), BY, WHY);
        return scope.network(() -> batches.plan(wish, products));
    }
}
