package dev.prilavok.order;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.prilavok.catalog.Catalog;
import dev.prilavok.catalog.CatalogQuery;
import dev.prilavok.catalog.ProductTile;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Sql;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people order decides what is popular, in their own shop most of all. */
@QuarkusTest
class DemandTest {
    @Inject
    TellDemand demand;

    @Inject
    Catalog catalog;

    @Inject
    Orders orders;

    @Inject
    GoodsFixture goods;

    @Inject
    OrdersFixture buyer;

    @Inject
    ShopsFixture shops;

    @Inject
    Scope scope;

    @Inject
    Sql sql;

    @Inject
    TestClock clock;

    Shop anna;
    Shop boris;

    @BeforeEach
    void openShops() {
        anna = shops.open("anna");
        boris = shops.open("boris");
    }

    @AfterEach
    void theClockGoesBack() {
        clock.reset();
    }

    @Test
    void eachShopSeesFirstWhatItsOwnBuyersOrderThenTheNetworksThenWhatIsNew() {
        var quiet = sold();
        var annas = sold();
        var boriss = sold();
        var refused = sold();
        var newest = sold();
        var section = together(quiet, annas, boriss, refused, newest);
        confirmed(anna, annas);
        confirmed(boris, boriss);
        confirmed(boris, boriss);
        var cancelled = confirmed(anna, refused);
        scope.shop(anna.id(), () -> orders.cancel(anna.id(), cancelled.number(), Actor.headOffice("test"), "test"));
        buyer.placed(boris, refused);

        demand.run();

        assertThat(popular(anna, section)).containsExactly(names(annas, boriss, newest, refused, quiet));
        assertThat(popular(boris, section)).containsExactly(names(boriss, annas, newest, refused, quiet));
        given().get("/s/boris/api/v1/shop/products?sort=POPULAR&size=1&category=" + section)
                .then()
                .statusCode(200)
                .body(
                        "items[0].product",
                        org.hamcrest.Matchers.equalTo(product(boriss).toString()));
        assertThat(given().get("/s/anna/c/" + section + "?sort=popular").asString())
                .contains("aria-current=\"true\">Популярное");
    }

    @Test
    void sizesToChooseFromCountAsOneAndAFortnightHalves() {
        var pair = goods.sold(rub(3_000), 10, 2, true);
        var alone = sold();
        confirm(
                anna,
                buyer.place(
                        anna,
                        buyer.draft(
                                buyer.quote(
                                        anna,
                                        buyer.request(
                                                List.of(
                                                        new QuoteItem(pair.get(0), 1, null, "size"),
                                                        new QuoteItem(pair.get(1), 1, null, "size")),
                                                null)),
                                buyer.phone())));
        clock.passes(Duration.ofDays(14));
        confirmed(anna, alone);

        demand.run();

        assertThat(points(alone) / points(pair.get(0))).isCloseTo(2, within(0.01));
    }

    @Test
    void nothingChangesByWaiting() {
        var sku = sold();
        confirmed(anna, sku);
        demand.run();
        var before = points(sku);
        var version = version();

        demand.run();

        assertThat(points(sku)).isEqualTo(before);
        assertThat(version()).isEqualTo(version);
    }

    @Test
    void parcelsThatEndedAreToldBySection() {
        var kept = sold();
        var other = sold();
        together(kept, other);
        ended(confirmed(anna, kept), 1);
        ended(confirmed(boris, other), 0);
        confirmed(anna, kept);

        demand.run();

        assertThat(scope.network(() -> sql.list(
                        "select o.parcels, o.refused from category_outcome o join product p on p.category_id = o.category_id where p.id = ?",
                        row -> row.getInt(1) + " " + row.getInt(2),
                        product(kept))))
                .containsExactly("2 1");
    }

    // What the room that hands over parcels will say.
    private void ended(PlacedOrder order, int kept) {
        for (var shop : List.of(anna, boris))
            scope.shop(shop.id(), () -> {
                sql.change("update orders set state = 'COMPLETED' where id = ?", order.id());
                return sql.change(
                        "update order_line set quantity_kept = ?, quantity_refused = 1 - ? where order_id = ?",
                        kept,
                        kept,
                        order.id());
            });
    }

    // What is new is told by the millisecond: no two of them in one.
    private Sku sold() {
        LockSupport.parkNanos(3_000_000);
        return goods.sold(rub(3_000), 20);
    }

    private static Money rub(long rubles) {
        return Money.ofMajor(CurrencyUnit.of("RUB"), rubles);
    }

    private PlacedOrder confirmed(Shop shop, Sku sku) {
        var order = buyer.placed(shop, sku);
        confirm(shop, order);
        return order;
    }

    private void confirm(Shop shop, PlacedOrder order) {
        scope.shop(shop.id(), () -> orders.confirm(shop.id(), order.number(), Actor.headOffice("test")));
    }

    // Goods of one section, which is the first one's; its slug.
    private String together(Sku... skus) {
        return scope.network(() -> {
            sql.change(
                    "update product set category_id = (select p.category_id from product p join variant v on v.product_id = p.id"
                            + " where v.sku = ?) where id in (select product_id from variant where sku = any (?))",
                    skus[0].value(),
                    Arrays.stream(skus).map(Sku::value).toArray(String[]::new));
            sql.change("update catalogue_version set version = version + 1");
            return sql.list(
                            "select c.slug from category c join product p on p.category_id = c.id where p.id = ?",
                            row -> row.getString(1),
                            product(skus[0]))
                    .get(0);
        });
    }

    private List<UUID> popular(Shop shop, String section) {
        return scope.shop(shop.id(), () -> {
            var seen = new ArrayList<UUID>();
            @Nullable String cursor = null;
            do {
                var page =
                        catalog.list(shop.id(), new CatalogQuery(section, null, CatalogQuery.Sort.POPULAR, cursor, 2));
                page.items().stream().map(ProductTile::product).forEach(seen::add);
                cursor = page.next();
            } while (cursor != null);
            return seen;
        });
    }

    private UUID[] names(Sku... skus) {
        return Arrays.stream(skus).map(this::product).toArray(UUID[]::new);
    }

    private UUID product(Sku sku) {
        return scope.network(() -> sql.list(
                        "select product_id from variant where sku = ?",
                        row -> row.getObject(1, UUID.class),
                        sku.value()))
                .get(0);
    }

    private double points(Sku sku) {
        return scope.network(() -> sql.list(
                        "select points from demand where product_id = ?", row -> row.getDouble(1), product(sku)))
                .get(0);
    }

    private long version() {
        return scope.network(() -> sql.list("select version from demand_version", row -> row.getLong(1)))
                .get(0);
    }
}
