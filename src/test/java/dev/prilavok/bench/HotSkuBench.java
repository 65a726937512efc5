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

/** P4: everybody orders the same SKU, beside the commits a second of one shared stock row that does nothing else. */
@QuarkusTest
@TestProfile(BenchProfile.class)
class HotSkuBench {
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
    void ordersOfOneSkuPerSecond() throws Exception {
        PlainSql.prepare(1);
        var all = shops.many(SHOPS);
        var hot = goods.sold(Money.of(CurrencyUnit.of("RUB"), 1_000), 10_000_000);
        ours(32, 2_000, all, hot);
        reference(32, 2_000);
        for (var clients : Load.clients(8, 32)) {
            for (var round = 0; round < ROUNDS; round++) {
                var reference = reference(clients, 4_000);
                var ours = ours(clients, 3_000, all, hot);
                System.out.printf(
                        "hot SKU %2d clients: %3.0f %%%n  ours    %s%n  one row %s%n",
                        clients, 100 * ours.perSecond() / reference.perSecond(), ours, reference);
            }
        }
        if (warehouse.broken() + warehouse.unaccounted() > 0)
            throw new IllegalStateException("the stock does not add up");
    }

    private static Load.Result reference(int clients, int commits) throws Exception {
        return Load.run(clients, commits, client -> new PlainSql.OneRow());
    }

    private Load.Result ours(int clients, int orders, List<Shop> all, Sku hot) throws Exception {
        var drafts = new ArrayList<OrderDraft>();
        for (var i = 0; i < orders; i++) drafts.add(buyer.draft(buyer.quote(all.get(i % SHOPS), hot), buyer.phone()));
        return Load.run(clients, orders, client -> i -> buyer.place(all.get(i % SHOPS), drafts.get(i)));
    }
}
