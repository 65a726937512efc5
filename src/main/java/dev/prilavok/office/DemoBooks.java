package dev.prilavok.office;

import dev.prilavok.cash.CarrierContract;
import dev.prilavok.cash.CarrierContracts;
import dev.prilavok.catalog.PricedVariant;
import dev.prilavok.catalog.Prices;
import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.Slice;
import dev.prilavok.stock.Stock;
import dev.prilavok.stock.StockLevel;
import dev.prilavok.stock.UnitCost;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What the demo's goods cost head office and what its carriers ask, so that its books have something to say. */
@ApplicationScoped
class DemoBooks {
    private static final CurrencyUnit RUB = CurrencyUnit.of("RUB");
    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);
    private static final int PAGE = 200;
    private static final String BY = "demo";
    private static final Percent COST_OF_WHOLESALE = Percent.of("65");

    private final Stock stock;
    private final Prices prices;
    private final Shops shops;
    private final CarrierContracts contracts;
    private final Scope scope;

    DemoBooks(Stock stock, Prices prices, Shops shops, CarrierContracts contracts, Scope scope) {
        this.stock = stock;
        this.prices = prices;
        this.shops = shops;
        this.contracts = contracts;
        this.scope = scope;
    }

    void open() {
        if (!scope.network(contracts::all).isEmpty()) return;
        for (var shop : shops.all()) if (shop.currency().equals(RUB)) cost(shop);
        scope.network(() -> {
            contracts.agree(asks("own-courier", 250, 120, "0"), BY);
            contracts.agree(asks("cdek", 350, 200, "3"), BY);
            contracts.agree(asks("russianpost", 290, 190, "2"), BY);
        });
    }

    private static CarrierContract asks(String carrier, long forward, long back, String fee) {
        return new CarrierContract(carrier, SINCE, Money.of(RUB, forward), Money.of(RUB, back), Percent.of(fee));
    }

    // The wholesale list of a ruble shop is the nearest thing to what a supplier asked.
    private void cost(Shop shop) {
        for (var skus = skus(null); ; skus = skus(skus.next())) {
            var some = skus.items().stream().map(StockLevel::sku).toList();
            var known = scope.network(() -> stock.costs(some));
            var priced = scope.shop(shop.id(), () -> prices.priced(shop.id(), some));
            var costs = new ArrayList<UnitCost>();
            for (var variant : priced.values()) if (!known.containsKey(variant.sku())) costs.add(cost(variant));
            if (!costs.isEmpty()) scope.network(() -> stock.costs(List.copyOf(costs), "demo costs of " + shop.slug()));
            if (skus.next() == null) return;
        }
    }

    private static UnitCost cost(PricedVariant variant) {
        return new UnitCost(variant.sku(), COST_OF_WHOLESALE.of(variant.wholesale()));
    }

    private Slice<StockLevel> skus(@Nullable String cursor) {
        return scope.network(() -> stock.levels("", cursor, PAGE));
    }
}
