package dev.prilavok.bench;

import dev.prilavok.delivery.CarriersFixture;
import dev.prilavok.delivery.simulator.Mood;
import dev.prilavok.delivery.simulator.Simulator;
import dev.prilavok.kernel.Sku;
import dev.prilavok.order.GoodsFixture;
import dev.prilavok.order.OrdersFixture;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.stock.StockFixture;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/**
 * R21: a checkout (quote and order) at a steady pace while the carriers answer, and while they hang with waybills waiting for them; the
 * two take turns, so that what else the machine does falls on both.
 */
@QuarkusTest
@TestProfile(HangingCarrierBench.Profile.class)
class HangingCarrierBench {
    /** As in production, jobs and carriers too. */
    public static class Profile extends BenchProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            var all = new HashMap<>(super.getConfigOverrides());
            all.remove("prilavok.jobs.polling");
            all.put("prilavok.delivery.carriers.patience", "10S");
            all.put("prilavok.delivery.carriers.breaker.rest", "30S");
            return all;
        }
    }

    private static final int SKUS = 200;
    private static final int SHOPS = 10;
    private static final int CLIENTS = 8;
    private static final int A_SECOND = 40;
    private static final int ORDERS = 2_400;
    private static final int WAITING = 40;
    private static final int ROUNDS = Load.rounds();

    @Inject
    OrdersFixture buyer;

    @Inject
    GoodsFixture goods;

    @Inject
    ShopsFixture shops;

    @Inject
    StockFixture warehouse;

    @Inject
    CarriersFixture carriers;

    @Inject
    Simulator simulator;

    @Test
    void theCheckoutDoesNotWaitForACarrier() throws Exception {
        var all = shops.many(SHOPS);
        shops.open("anna");
        var skus = goods.sold(Money.of(CurrencyUnit.of("RUB"), 1_000), 10_000_000, SKUS, true);
        checkouts(all, skus, ORDERS / 4);
        for (var round = 0; round < ROUNDS; round++) {
            say(Mood.GOOD);
            var good = checkouts(all, skus, ORDERS);
            say(Mood.GOOD.hanging());
            for (var i = 0; i < WAITING; i++) carriers.order(i % 2 == 0 ? carriers.toPoint() : carriers.byPost());
            var hanging = checkouts(all, skus, ORDERS);
            System.out.printf(
                    "checkout p99 moves by %+.0f %%%n  carriers answer %s%n  carriers hang   %s%n",
                    100 * (hanging.p99Millis() / good.p99Millis() - 1), good, hanging);
        }
        say(Mood.GOOD);
        if (warehouse.broken() + warehouse.unaccounted() > 0)
            throw new IllegalStateException("the stock does not add up");
    }

    private void say(Mood mood) {
        simulator.mood("cdek", mood);
        simulator.mood("russianpost", mood);
    }

    private Load.Result checkouts(List<Shop> all, List<Sku> skus, int orders) throws Exception {
        return Load.paced(CLIENTS, A_SECOND, orders, client -> i -> {
            var shop = all.get(i % SHOPS);
            var quote = buyer.quote(shop, skus.get(i * 2 % SKUS), skus.get((i * 2 + 1) % SKUS));
            buyer.place(shop, buyer.draft(quote, buyer.phone()));
        });
    }
}
