package dev.prilavok.order;

import static dev.prilavok.order.ShopsFixture.rub;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.kernel.Sku;
import dev.prilavok.stock.OutOfStock;
import dev.prilavok.stock.StockFixture;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * R1 and R2 at the door. The short form runs in the suite; {@code -Dprilavok.test.long=true} is the long one.
 */
@QuarkusTest
class OrderRaceTest {
    private static final int ROUNDS = Boolean.getBoolean("prilavok.test.long") ? 200 : 20;
    private static final int BUYERS = 50;
    private static final int SHOPS = 10;
    private static final int UNITS = 10;

    @Inject
    OrdersFixture buyer;

    @Inject
    GoodsFixture goods;

    @Inject
    ShopsFixture shops;

    @Inject
    StockFixture warehouse;

    @Test
    void fiftyBuyersOfTenShopsGetExactlyTheTenUnitsThereAre() throws Exception {
        var all = shops.many(SHOPS);
        for (var round = 0; round < ROUNDS; round++) {
            var baskets = goods.sold(rub(1_000), UNITS, 3, true);
            var drafts = new ArrayList<OrderDraft>();
            for (var i = 0; i < BUYERS; i++)
                drafts.add(buyer.draft(buyer.quote(all.get(i % SHOPS), shuffled(baskets)), buyer.phone()));

            var answers = atOnce(drafts, (i, draft) -> placed(all.get(i % SHOPS), draft));

            assertThat(answers)
                    .filteredOn(answer -> answer instanceof PlacedOrder)
                    .hasSize(UNITS);
            assertThat(answers)
                    .filteredOn(answer -> !(answer instanceof PlacedOrder))
                    .hasOnlyElementsOfType(OutOfStock.class);
            assertThat(baskets).allSatisfy(sku -> {
                assertThat(warehouse.level(sku).held()).isEqualTo(UNITS);
                assertThat(warehouse.level(sku).available()).isZero();
            });
        }
        assertThat(warehouse.broken()).isZero();
        assertThat(warehouse.unaccounted()).isZero();
    }

    @Test
    void twentyPressesOfOneFormAreOneOrder() throws Exception {
        var shop = shops.open("anna");
        var sku = goods.sold(rub(1_000), 100);
        var draft = buyer.draft(buyer.quote(shop, sku), buyer.phone());

        var answers = atOnce(Collections.nCopies(20, draft), (i, same) -> placed(shop, same));

        assertThat(new HashSet<>(answers)).hasSize(1).hasOnlyElementsOfType(PlacedOrder.class);
        assertThat(warehouse.level(sku).held()).isEqualTo(1);
    }

    @Test
    void twentyEqualBasketsOfOnePhoneAreOneOrder() throws Exception {
        var shop = shops.open("anna");
        var sku = goods.sold(rub(1_000), 100);
        var phone = buyer.phone();
        var drafts = new ArrayList<OrderDraft>();
        for (var i = 0; i < 20; i++) drafts.add(buyer.draft(buyer.quote(shop, sku), phone));

        var answers = atOnce(drafts, (i, draft) -> placed(shop, draft));

        assertThat(new HashSet<>(answers)).hasSize(1).hasOnlyElementsOfType(PlacedOrder.class);
        assertThat(warehouse.level(sku).held()).isEqualTo(1);
    }

    @Test
    void onePhoneInManyShopsAtOnceOpensNoMoreOrdersThanItMay() throws Exception {
        var all = shops.many(SHOPS);
        var phone = buyer.phone();
        var drafts = new ArrayList<OrderDraft>();
        for (var shop : all) drafts.add(buyer.draft(buyer.quote(shop, goods.sold(rub(1_000), 100)), phone));

        var answers = atOnce(drafts, (i, draft) -> placed(all.get(i), draft));

        assertThat(answers).filteredOn(answer -> answer instanceof PlacedOrder).hasSize(5);
        assertThat(answers)
                .filteredOn(answer -> answer instanceof TooManyOpenOrders)
                .hasSize(5);
    }

    private Object placed(Shop shop, OrderDraft draft) {
        try {
            return buyer.place(shop, draft);
        } catch (dev.prilavok.kernel.Refusal refusal) {
            return refusal;
        }
    }

    private static Sku[] shuffled(List<Sku> skus) {
        var order = new ArrayList<>(skus);
        Collections.shuffle(order);
        return order.toArray(Sku[]::new);
    }

    interface Attempt {
        Object of(int number, OrderDraft draft);
    }

    private static List<Object> atOnce(List<OrderDraft> drafts, Attempt attempt) throws Exception {
        var start = new CyclicBarrier(drafts.size());
        var threads = Executors.newFixedThreadPool(drafts.size());
        try {
            var running = new ArrayList<Future<Object>>();
            for (var i = 0; i < drafts.size(); i++) {
                var number = i;
                running.add(threads.submit((Callable<Object>) () -> {
                    start.await();
                    return attempt.of(number, drafts.get(number));
                }));
            }
            var answers = new ArrayList<>();
            for (var one : running) answers.add(one.get());
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
