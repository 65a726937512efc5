package dev.prilavok.order;

import static dev.prilavok.order.ShopsFixture.rub;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is not on its shelf is neither in the sums of the order nor paid for. */
@QuarkusTest
class LeftSumsTest {
    @Inject
    OrdersFixture buyer;

    @Inject
    Orders orders;

    @Inject
    GoodsFixture goods;

    @Inject
    ShopsFixture shops;

    @Inject
    Scope scope;

    private Shop anna;

    @BeforeEach
    void openTheShop() {
        anna = shops.open("anna");
    }

    @Test
    void theOrderComesToWhatIsLeftOfIt() {
        var items = List.of(
                new QuoteItem(goods.sold(rub(1_000), 60), 3, null, null),
                new QuoteItem(goods.sold(rub(700), 5), 1, null, null));
        var placed = placed(items, new Discount(Money.parse("RUB 100.01"), Funder.HEAD_OFFICE));
        var before = buyer.view(anna, placed);

        shorten(placed, 1, 1);

        var after = buyer.view(anna, placed);
        var line = after.lines().get(0);
        assertThat(line.left()).isEqualTo(2);
        assertThat(after.goods())
                .isEqualTo(line.part(2).plus(after.lines().get(1).total()))
                .isEqualTo(before.goods().minus(line.part(3).minus(line.part(2))));
        assertThat(after.due()).isEqualTo(after.goods().plus(after.delivery().due(after.goods())));
        assertThat(after.due(Set.of(1))).isEqualTo(after.duePieces(Map.of(1, 2)));
        assertThat(after.discountLeft())
                .isEqualTo(rub(2_700).minus(after.goods()))
                .isLessThan(Money.parse("RUB 100.01"));
    }

    @Test
    void ofASetThatLostASizeTheOtherIsSimplyBought() {
        var sizes = goods.sold(rub(3_000), 5, 2, true);
        var placed = placed(
                List.of(
                        new QuoteItem(sizes.get(0), 1, null, "a"),
                        new QuoteItem(sizes.get(1), 1, null, "a"),
                        new QuoteItem(goods.sold(rub(500), 5), 1, null, null)),
                null);

        shorten(placed, 1, 1);

        var after = buyer.view(anna, placed);
        assertThat(after.goods()).isEqualTo(rub(3_500));
        assertThat(after.dueMin()).isEqualTo(after.due());
        assertThat(after.due(Set.of(1, 2, 3))).isEqualTo(after.due());
        assertThat(scope.shop(anna.id(), () -> orders.list(anna.id(), OrderFilter.all(null, 50)))
                        .items())
                .filteredOn(row -> row.number().equals(placed.number()))
                .allSatisfy(row -> assertThat(row.due()).isEqualTo(after.due()))
                .hasSize(1);
    }

    private PlacedOrder placed(List<QuoteItem> items, @org.jspecify.annotations.Nullable Discount discount) {
        return buyer.place(anna, buyer.draft(buyer.quote(anna, buyer.request(items, discount)), buyer.phone()));
    }

    private void shorten(PlacedOrder placed, int line, int pieces) {
        scope.shop(anna.id(), () -> orders.shorten(anna.id(), placed.id(), line, pieces));
    }
}
