package dev.prilavok.order;

import static dev.prilavok.order.ShopsFixture.rub;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** A checkout asks the database few questions, however big the basket; whoever adds one sees it here. */
@QuarkusTest
class OrderStatementsTest {
    /**
     * Scope, phone and quote, prices, buyer's card, order, two consents, messages, stock, commit; the job of the messages and what
     * social keeps of a link are theirs.
     */
    private static final int MOST = 12;

    @Inject
    OrdersFixture buyer;

    @Inject
    GoodsFixture goods;

    @Inject
    ShopsFixture shops;

    @Test
    void placingIsAboutTenRoundTrips() {
        var shop = shops.open("anna");
        var skus = goods.sold(rub(1_000), 10, 5, true);
        for (var warm = 0; warm < 2; warm++) buyer.placed(shop, skus.get(0));
        var small = buyer.draft(buyer.quote(shop, skus.get(0)), buyer.phone());
        var big = buyer.draft(buyer.quote(shop, skus.toArray(dev.prilavok.kernel.Sku[]::new)), buyer.phone());

        var forOne = roundTrips(shop, small);
        var forFive = roundTrips(shop, big);

        assertThat(forFive).isEqualTo(forOne).isBetween(5, MOST);
    }

    private int roundTrips(dev.prilavok.tenancy.Shop shop, OrderDraft draft) {
        try (var trips = new RoundTrips()) {
            buyer.place(shop, draft);
            return trips.count();
        }
    }
}
