package dev.prilavok.marketplace;

import dev.prilavok.catalog.Catalog;
import dev.prilavok.catalog.NetworkGoods;
import dev.prilavok.catalog.SaleProduct;
import dev.prilavok.kernel.Slice;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Reads all goods page by page, each page in a transaction of its own: any number of them needs the memory of a page. */
@ApplicationScoped
class GoodsReader {
    private static final int PAGE = 100;

    private final Catalog catalog;
    private final NetworkGoods network;
    private final FeedNumbers numbers;
    private final Scope scope;

    GoodsReader(Catalog catalog, NetworkGoods network, FeedNumbers numbers, Scope scope) {
        this.catalog = catalog;
        this.network = network;
        this.numbers = numbers;
        this.scope = scope;
    }

    /** Takes a page of goods with the numbers that other places know the products by. */
    interface Takes {
        void take(List<SaleProduct> products, Map<UUID, Integer> numbers) throws Exception;
    }

    private interface Reads {
        Slice<SaleProduct> page(@Nullable String cursor);
    }

    /** What the shop lists and has free, at its prices. */
    void ofShop(Shop shop, Takes takes) throws Exception {
        each(cursor -> scope.shop(shop.id(), () -> catalog.forSale(shop.id(), cursor, PAGE)), takes);
    }

    /** What head office sells and has free, at recommended prices. */
    void ofNetwork(CurrencyUnit currency, String lang, ZoneId zone, Takes takes) throws Exception {
        each(cursor -> scope.network(() -> network.forSale(currency, lang, zone, cursor, PAGE)), takes);
    }

    private void each(Reads reads, Takes takes) throws Exception {
        @Nullable String cursor = null;
        do {
            var page = reads.page(cursor);
            var products = page.items().stream().map(SaleProduct::id).toList();
            takes.take(page.items(), scope.network(() -> numbers.of(products)));
            cursor = page.next();
        } while (cursor != null);
    }
}
