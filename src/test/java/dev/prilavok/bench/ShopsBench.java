package dev.prilavok.bench;

import dev.prilavok.catalog.CatalogueVolume;
import dev.prilavok.order.GoodsFixture;
import dev.prilavok.order.OrderDraft;
import dev.prilavok.order.OrdersFixture;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** P5: list pages and orders of ten shops and of ten thousand, at the same pace, and what a shop costs in memory. */
@QuarkusTest
@TestProfile(BenchProfile.class)
class ShopsBench {
    private static final int FEW = 10;
    private static final int MANY = 10_000;
    private static final int CLIENTS = 8;
    private static final int PAGES = 3_000;
    private static final int ORDERS = 1_500;

    @Inject
    ShopsFixture shops;

    @Inject
    GoodsFixture goods;

    @Inject
    OrdersFixture buyer;

    @Inject
    CatalogueVolume volume;

    @TestHTTPResource
    URI server;

    private final Random random = new Random(5);

    @Test
    void tenShopsAndTenThousand() throws Exception {
        volume.products(1_000);
        var few = shops.many(FEW);
        for (var warm = 0; warm < 2; warm++) {
            lists(few, Double.POSITIVE_INFINITY);
            orders(few, Double.POSITIVE_INFINITY);
        }
        var listPace = lists(few, Double.POSITIVE_INFINITY).perSecond() / 2;
        var orderPace = orders(few, Double.POSITIVE_INFINITY).perSecond() / 2;
        var before = heap();
        var many = shops.many(MANY);
        var opened = heap();
        System.out.printf("a shop in memory    %.1f KB%n", kilobytes(opened - before));
        for (var round = 0; round < Load.rounds(); round++) {
            System.out.printf("lists,  %5d shops %s%n", FEW, lists(few, listPace));
            System.out.printf("lists,  %5d shops %s%n", MANY, lists(many, listPace));
            System.out.printf("orders, %5d shops %s%n", FEW, orders(few, orderPace));
            System.out.printf("orders, %5d shops %s%n", MANY, orders(many, orderPace));
        }
        everywhere(many);
        var visited = heap();
        everywhere(many);
        System.out.printf(
                "a shop, when everybody was visited and ordered from %.1f KB, once more %.1f KB (all of the heap %d MB)%n",
                kilobytes(visited - before), kilobytes(heap() - before), visited >> 20);
    }

    private static double kilobytes(long bytes) {
        return bytes / 1024.0 / (MANY - FEW);
    }

    /** One list and one order of every shop. */
    private void everywhere(List<Shop> all) throws Exception {
        Load.run(CLIENTS, all.size(), client -> new PageReader(server, i -> address(all.get(i))));
        sell(all, Double.POSITIVE_INFINITY);
    }

    private Load.Result lists(List<Shop> all, double pace) throws Exception {
        var paths = random.ints(PAGES, 0, all.size())
                .mapToObj(i -> address(all.get(i)))
                .toList();
        return Load.paced(CLIENTS, pace, PAGES, client -> new PageReader(server, paths::get));
    }

    private static String address(Shop shop) {
        return "/s/" + shop.slug() + "/c/volume";
    }

    private Load.Result orders(List<Shop> all, double pace) throws Exception {
        return sell(random.ints(ORDERS, 0, all.size()).mapToObj(all::get).toList(), pace);
    }

    private Load.Result sell(List<Shop> sellers, double pace) throws Exception {
        var skus = goods.sold(Money.of(CurrencyUnit.of("RUB"), 1_000), 10_000_000, 2, true);
        var drafts = new ArrayList<OrderDraft>();
        for (var seller : sellers)
            drafts.add(buyer.draft(buyer.quote(seller, skus.get(0), skus.get(1)), buyer.phone()));
        return Load.paced(CLIENTS, pace, sellers.size(), client -> i -> buyer.place(sellers.get(i), drafts.get(i)));
    }

    private static long heap() throws InterruptedException {
        for (var i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(300);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
