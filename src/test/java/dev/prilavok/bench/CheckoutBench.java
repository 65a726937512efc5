package dev.prilavok.bench;

import dev.prilavok.kernel.Sku;
import dev.prilavok.order.GoodsFixture;
import dev.prilavok.order.OrderDraft;
import dev.prilavok.order.OrdersFixture;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.stock.StockFixture;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** P3: orders of two lines placed a second, beside a hand-written transaction of seven statements on the same server in the same run. */
@QuarkusTest
@TestProfile(BenchProfile.class)
class CheckoutBench {
    private static final int SKUS = 400;
    private static final int SHOPS = 10;
    private static final int ROUNDS = Load.rounds();

    @Inject
    OrdersFixture buyer;

    @Inject
    GoodsFixture goods;

    @Inject
    ShopsFixture shops;

    @Inject
    StockFixture warehouse;

    @Test
    void ordersPerSecond() throws Exception {
        PlainSql.prepare(SKUS + 1);
        var all = shops.many(SHOPS);
        var skus = goods.sold(Money.of(CurrencyUnit.of("RUB"), 1_000), 10_000_000, SKUS, true);
        ours(32, 3_000, all, skus);
        reference(32, 3_000);
        for (var clients : Load.clients(1, 8, 32)) {
            for (var round = 0; round < ROUNDS; round++) {
                var reference = reference(clients, clients == 1 ? 1_000 : 4_000);
                var ours = ours(clients, clients == 1 ? 600 : 2_500, all, skus);
                System.out.printf(
                        "checkout %2d clients: %3.0f %%%n  ours      %s%n  plain SQL %s%n",
                        clients, 100 * ours.perSecond() / reference.perSecond(), ours, reference);
            }
        }
        if (warehouse.broken() + warehouse.unaccounted() > 0)
            throw new IllegalStateException("the stock does not add up");
    }

    private static Load.Result reference(int clients, int orders) throws Exception {
        return Load.run(clients, orders, client -> new PlainSql.Orders(SKUS));
    }

    private Load.Result ours(int clients, int orders, List<Shop> all, List<Sku> skus) throws Exception {
        var drafts = new ArrayList<OrderDraft>();
        for (var i = 0; i < orders; i++) {
            var quote = buyer.quote(all.get(i % SHOPS), skus.get(i * 2 % SKUS), skus.get((i * 2 + 1) % SKUS));
            drafts.add(buyer.draft(quote, buyer.phone()));
        }
        return Load.run(clients, orders, client -> i -> buyer.place(all.get(i % SHOPS), drafts.get(i)));
    }
}
