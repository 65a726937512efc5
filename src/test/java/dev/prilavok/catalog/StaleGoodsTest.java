package dev.prilavok.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.kernel.Sql;
import dev.prilavok.stock.Stock;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A big catalogue is read beside the work: what was made from the goods before must not outlive them. */
@QuarkusTest
class StaleGoodsTest {
    @Inject
    CatalogFixture goods;

    @Inject
    ShopViews views;

    @Inject
    Categories categories;

    @Inject
    Differences differences;

    @Inject
    SetBook sets;

    @Inject
    OwnSets ownSets;

    @Inject
    Search search;

    @Inject
    Tiles tiles;

    @Inject
    Prices prices;

    @Inject
    SaleRows sale;

    @Inject
    Misses misses;

    @Inject
    Stock stock;

    @Inject
    Scope scope;

    @Inject
    Sql sql;

    /** Reads as slowly as a hundred thousand products do, and then as long as the test wants. */
    private static final class Slow extends GoodsRead {
        private volatile CountDownLatch let = new CountDownLatch(0);

        Slow(Sql sql) {
            super(sql);
        }

        @Override
        Goods goods(CategoryTree tree) {
            try {
                Thread.sleep(450);
                if (!let.await(30, TimeUnit.SECONDS)) throw new IllegalStateException("nobody let it go on");
            } catch (InterruptedException gone) {
                Thread.currentThread().interrupt();
            }
            return super.goods(tree);
        }
    }

    @Test
    @Timeout(60)
    void whatIsNewHasItsPageAtOnceAndWhatWasMadeBeforeGoesWithTheGoodsBefore() throws InterruptedException {
        var anna = goods.anna();
        var first = goods.priced(anna, goods.dress(1).get(0));
        var read = new Slow(sql);
        var memory = new GoodsMemory(read, categories, stock, scope, sql);
        var places = new ShopPlaces(read, categories, differences, sets, ownSets);
        var shelf = new Shelf(memory, places, views, categories, new Finding(views, search), ownSets);
        var cards = new ProductCards(views, shelf, new CardRows(sql, tiles, shelf, prices), categories, stock);
        var catalog = new Catalog(views, categories, shelf, tiles, cards, stock, misses, sale, prices, sql);
        try {
            assertThat(newest(catalog, anna)).startsWith(first.product());
            var before = goodsIn(catalog, anna);

            read.let = new CountDownLatch(1);
            var second = goods.priced(anna, goods.dress(1).get(0));
            scope.shop(anna.id(), () -> {
                assertThat(catalog.card(anna.id(), second.slug()))
                        .as("its page")
                        .isPresent();
                assertThat(catalog.card(anna.id(), "no-such-dress")).isEmpty();
                assertThat(shelf.version(views.of(anna.id())))
                        .isNotEqualTo(views.of(anna.id()).catalogue());
            });
            assertThat(newest(catalog, anna)).as("lists show the ones before").startsWith(first.product());
            assertThat(goodsIn(catalog, anna)).isEqualTo(before);

            read.let.countDown();
            while (isBehind(shelf, anna)) Thread.sleep(20);
            assertThat(newest(catalog, anna)).startsWith(second.product());
            assertThat(goodsIn(catalog, anna)).isEqualTo(before + 1);
        } finally {
            read.let.countDown();
            memory.stop();
        }
    }

    @Test
    void whatTheShopHidIsNotShownWhileGoodsAreRead() {
        var anna = goods.anna();
        goods.dress(1);
        var read = new Slow(sql);
        var memory = new GoodsMemory(read, categories, stock, scope, sql);
        var places = new ShopPlaces(read, categories, differences, sets, ownSets);
        var shelf = new Shelf(memory, places, views, categories, new Finding(views, search), ownSets);
        var cards = new CardRows(sql, tiles, shelf, prices);
        try {
            scope.shop(anna.id(), () -> shelf.version(views.of(anna.id())));
            read.let = new CountDownLatch(1);
            var dress = goods.priced(anna, goods.dress(1).get(0));
            scope.shop(anna.id(), () -> sql.change("""
                            insert into listing_override (shop_id, product_id, hidden, changed_by, changed_at)
                            values (?, ?, true, 'test', now())""", anna.id().value(), dress.product()));
            scope.shop(
                    anna.id(),
                    () -> sql.change(
                            "insert into listing_version (shop_id, version) values (?, " + Versions.FRESH
                                    + ") on conflict (shop_id) do update set version = excluded.version",
                            anna.id().value()));

            assertThat(scope.shop(anna.id(), () -> cards.of(views.of(anna.id()), dress.slug())))
                    .isEmpty();
        } finally {
            read.let.countDown();
            memory.stop();
        }
    }

    private boolean isBehind(Shelf shelf, Shop shop) {
        return scope.shop(
                shop.id(),
                () -> shelf.version(views.of(shop.id())) != views.of(shop.id()).catalogue());
    }

    private List<UUID> newest(Catalog catalog, Shop shop) {
        return scope.shop(shop.id(), () -> catalog.novelties(shop.id(), 3)).stream()
                .map(ProductTile::product)
                .toList();
    }

    private int goodsIn(Catalog catalog, Shop shop) {
        return scope.shop(shop.id(), () -> catalog.categories(shop.id())).stream()
                .mapToInt(CategoryNode::goods)
                .sum();
    }
}
