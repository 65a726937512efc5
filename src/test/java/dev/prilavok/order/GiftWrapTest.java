package dev.prilavok.order;

import static dev.prilavok.order.ShopsFixture.rub;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Sku;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GiftWrapTest {
    @Inject
    GiftWraps gifts;

    @Inject
    OrdersFixture buyer;

    @Inject
    Orders orders;

    @Inject
    GoodsFixture goods;

    @Inject
    ShopsFixture shops;

    @Inject
    StaffFixture staff;

    @Inject
    Scope scope;

    private Shop anna;

    @BeforeEach
    void annaWrapsPresents() {
        anna = shops.open("anna");
        priced(rub(150));
    }

    @AfterEach
    void asEveryShop() {
        scope.shop(anna.id(), () -> gifts.follow(anna.id(), "test"));
    }

    @Test
    void theWrapIsPaidWithWhateverIsKeptAndNotWithNothing() {
        var quote = buyer.quote(anna, present(goods.sold(rub(1_000), 2), goods.sold(rub(700), 2)));

        assertThat(quote.gift()).isEqualTo(rub(150));
        for (var kept : List.of(Set.of(1), Set.of(2), Set.of(1, 2)))
            assertThat(quote.due(kept)).isEqualTo(goodsOf(quote, kept).plus(rub(150)));
        assertThat(quote.due(Set.of())).isEqualTo(rub(0));
        assertThat(quote.due(Map.of())).isEqualTo(rub(0));
        assertThat(quote.dueMin()).isEqualTo(quote.due(Set.of(1, 2)));
        assertThat(quote.subsets())
                .allSatisfy(part -> assertThat(part.due())
                        .isEqualTo(part.goods().plus(part.delivery()).plus(part.gift())));
    }

    @Test
    void anOrderKeepsThePriceItWasPlacedWith() {
        var quote = buyer.quote(anna, present(goods.sold(rub(1_000), 2)));

        priced(rub(400));
        var order = buyer.view(anna, buyer.place(anna, buyer.draft(quote, buyer.phone())));

        assertThat(order.gift()).isEqualTo(rub(150));
        assertThat(order.due()).isEqualTo(quote.dueMax());
        assertThat(order.duePieces(Map.of(1, 1))).isEqualTo(quote.due(Set.of(1)));
        assertThat(order.duePieces(Map.of())).isEqualTo(rub(0));
    }

    @Test
    void whereNoPresentsAreWrappedNoneIsPromised() {
        priced(null);
        var request = present(goods.sold(rub(1_000), 2));

        assertThatThrownBy(() -> buyer.quote(anna, request)).isInstanceOf(NoGiftWrap.class);
    }

    @Test
    void thePresentIsNotTheSameBasketAsTheOrdinaryOne() {
        var sku = goods.sold(rub(1_000), 5);
        var phone = buyer.phone();

        var plain = buyer.place(anna, buyer.draft(buyer.quote(anna, buyer.request(sku)), phone));
        var wrapped = buyer.place(anna, buyer.draft(buyer.quote(anna, present(sku)), phone));

        assertThat(wrapped.number()).isNotEqualTo(plain.number());
    }

    @Test
    void theOutcomeTellsTheWrapWithWhatIsPaidBesides() {
        var quote = buyer.quote(anna, present(goods.sold(rub(1_000), 2)));
        var placed = buyer.place(anna, buyer.draft(quote, buyer.phone()));
        var order = buyer.view(anna, placed);

        assertThat(order.extras().due(rub(1_000)))
                .isEqualTo(order.delivery().due(rub(1_000)).plus(rub(150)));
        assertThat(order.extras().due(rub(0))).isEqualTo(rub(0));
    }

    @Test
    void headOfficeSaysThePricesAndEverybodyReadsWhoDid() {
        var director = staff.session(staff.headOffice(Role.DIRECTOR));
        var boris = shops.open("boris");

        form(director)
                .formParam("currency", "RUB")
                .formParam("price", "199,5")
                .post("/office/packing/gift")
                .then()
                .statusCode(303);
        assertThat(scope.shop(boris.id(), () -> gifts.price(boris))).contains(Money.parse("RUB 199.50"));
        assertThat(scope.shop(anna.id(), () -> gifts.price(anna))).contains(rub(150));

        form(director)
                .formParam("shop", anna.slug())
                .formParam("what", "follow")
                .post("/office/packing/gift/shop")
                .then()
                .statusCode(303);
        assertThat(scope.shop(anna.id(), () -> gifts.price(anna))).contains(Money.parse("RUB 199.50"));

        form(director)
                .formParam("currency", "RUB")
                .formParam("price", "-1")
                .post("/office/packing/gift")
                .then()
                .statusCode(422)
                .body(containsString("число от 0"));
        form(director)
                .formParam("currency", "XXX")
                .formParam("price", "1")
                .post("/office/packing/gift")
                .then()
                .statusCode(404);
        form(director)
                .formParam("currency", "RUB")
                .formParam("price", "")
                .post("/office/packing/gift")
                .then()
                .statusCode(303);
        assertThat(scope.shop(boris.id(), () -> gifts.price(boris))).isEmpty();
        given().cookies(director)
                .get("/office/packing/gift")
                .then()
                .statusCode(200)
                .body(containsString("не упаковываем"))
                .body(not(containsString("giftprice")));
        form(staff.session(staff.headOffice(Role.WAREHOUSE)))
                .formParam("currency", "RUB")
                .post("/office/packing/gift")
                .then()
                .statusCode(403);
    }

    private void priced(@org.jspecify.annotations.Nullable Money price) {
        scope.shop(anna.id(), () -> gifts.sayOf(anna.id(), price, "test"));
    }

    private QuoteRequest present(Sku... skus) {
        var items = Arrays.stream(skus)
                .map(sku -> new QuoteItem(sku, 1, null, null))
                .toList();
        return new QuoteRequest(items, buyer.courier(), null, null, true);
    }

    private static Money goodsOf(Quote quote, Set<Integer> kept) {
        var goods = quote.dues().goods(kept);
        return goods.plus(quote.delivery().due(goods));
    }

    private static RequestSpecification form(Map<String, String> session) {
        return given().cookies(session)
                .formParam("csrf", session.get("csrf"))
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .redirects()
                .follow(false);
    }
}
