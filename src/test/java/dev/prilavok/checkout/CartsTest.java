package dev.prilavok.checkout;

import static dev.prilavok.checkout.BasketFixture.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Sku;
import dev.prilavok.order.GoodsFixture;
import dev.prilavok.order.OrdersFixture;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.stock.OutOfStock;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CartsTest {
    @Inject
    BasketFixture browser;

    @Inject
    Carts carts;

    @Inject
    GoodsFixture goods;

    @Inject
    OrdersFixture orders;

    @Inject
    ShopsFixture shops;

    Shop anna;

    @BeforeEach
    void aShop() {
        anna = shops.open("anna");
    }

    @Test
    void aBasketKeepsWhatWasPutThere() {
        var dress = goods.sold(rub(3_900), 5);
        var token = browser.basket(anna, dress);

        var cart = browser.put(anna, token, dress, 1, null);

        assertThat(cart.units()).isEqualTo(2);
        assertThat(cart.goodsMax()).isEqualTo(rub(7_800));
        assertThat(cart.goodsMin()).isEqualTo(rub(7_800));
        assertThat(cart.lines()).singleElement().satisfies(line -> {
            assertThat(line.state()).isEqualTo(LineState.READY);
            assertThat(line.notice(Langs.RU)).isEmpty();
        });
    }

    @Test
    void aSecondSizeTravelsAlongAndOneOfThemCounts() {
        var sizes = goods.sold(rub(3_900), 5, 2, true);
        var jumper = goods.sold(rub(1_900), 5);
        var token = browser.basket(anna, sizes.get(0), jumper);

        var cart = browser.put(anna, token, sizes.get(1), 1, sizes.get(0));

        assertThat(cart.lines()).extracting(CartLine::sku).containsExactly(sizes.get(0), sizes.get(1), jumper);
        assertThat(cart.lines().get(0).set())
                .isNotNull()
                .isEqualTo(cart.lines().get(1).set());
        assertThat(cart.goodsMin()).isEqualTo(rub(5_800));
        assertThat(cart.goodsMax()).isEqualTo(rub(9_700));
        assertThat(cart.goodsWithout(cart.lines().get(2).id())).isEqualTo(rub(7_800));
    }

    @Test
    void sizesGoTogetherAndApart() {
        var sizes = goods.sold(rub(3_900), 5, 2, true);
        var token = browser.basket(anna, sizes.get(0), sizes.get(1));
        var line = browser.look(anna, token).lines().get(0).id();

        var together = browser.in(anna, () -> carts.together(anna.id(), token, line));
        var apart = browser.in(anna, () -> carts.apart(anna.id(), token, line));

        assertThat(together.lines()).allSatisfy(one -> assertThat(one.set()).isNotNull());
        assertThat(apart.lines()).allSatisfy(one -> assertThat(one.set()).isNull());
    }

    @Test
    void aRemovedLineComesBackWithItsSet() {
        var sizes = goods.sold(rub(3_900), 5, 2, true);
        var token = browser.basket(anna, sizes.get(0));
        browser.put(anna, token, sizes.get(1), 1, sizes.get(0));
        var second = browser.look(anna, token).lines().get(1).id();

        var without = browser.in(anna, () -> carts.remove(anna.id(), token, second));
        var again = browser.in(anna, () -> carts.undo(anna.id(), token));

        assertThat(without.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.set()).isNull());
        assertThat(without.removed()).isNotNull();
        assertThat(again.lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.set()).isNotNull());
        assertThat(again.removed()).isNull();
    }

    @Test
    void nothingIsLostWhenAPriceChangesOrThingsRunOut() {
        var dearer = goods.sold(rub(1_000), 5);
        var gone = goods.sold(rub(2_000), 1);
        var token = browser.basket(anna, dearer, gone);

        goods.nowCosts(dearer, rub(1_200));
        orders.placed(anna, gone);
        var cart = browser.look(anna, token);

        assertThat(cart.lines())
                .extracting(CartLine::state)
                .containsExactly(LineState.PRICE_CHANGED, LineState.SOLD_OUT);
        assertThat(cart.lines().get(0).before()).isEqualTo(rub(1_000));
        assertThat(cart.lines().get(0).notice(Langs.RU)).contains("1").contains("Было");
        assertThat(cart.lines().get(1).notice(Langs.EN)).isEqualTo("Sold out. Not part of the order.");
        assertThat(cart.goodsMax()).isEqualTo(rub(1_200));
        assertThat(cart.mayBeOrdered()).isTrue();
    }

    @Test
    void aQuantityThatIsNoLongerThereWaitsForADecision() {
        var dress = goods.sold(rub(1_000), 3);
        var token = browser.basket(anna, dress);
        browser.put(anna, token, dress, 2, null);
        orders.placed(anna, dress);

        var cart = browser.look(anna, token);
        assertThat(cart.lines().get(0).state()).isEqualTo(LineState.FEWER_LEFT);
        assertThat(cart.mayBeOrdered()).isFalse();
        refused("quantity-to-mend", () -> browser.quote(anna, token));

        var mended = browser.in(
                anna, () -> carts.change(anna.id(), token, cart.lines().get(0).id(), 2));
        assertThat(mended.mayBeOrdered()).isTrue();
    }

    @Test
    void refusesWhatABasketCannotHold() {
        var dress = goods.sold(rub(1_000), 50);
        var other = goods.sold(rub(1_000), 50);
        var noTrial = goods.sold(rub(1_000), 50, 2, false);
        var sizes = goods.sold(rub(1_000), 50, 3, true);
        var token = browser.basket(anna, dress, noTrial.get(0), sizes.get(0));
        browser.put(anna, token, sizes.get(1), 1, sizes.get(0));

        refused("not-sold-here", () -> browser.put(anna, token, new Sku("nothing"), 1, null));
        refused("not-an-alternative", () -> browser.put(anna, token, other, 1, dress));
        refused("not-an-alternative", () -> browser.put(anna, token, dress, 1, dress));
        refused("no-trial", () -> browser.put(anna, token, noTrial.get(1), 1, noTrial.get(0)));
        refused("too-many-sizes", () -> browser.put(anna, token, sizes.get(2), 1, sizes.get(0)));
        refused("too-many-units", () -> browser.put(anna, token, dress, 10, null));
        assertThatThrownBy(() -> browser.put(anna, token, dress, 0, null)).isInstanceOf(BadRequest.class);
        assertThat(browser.look(anna, token).units()).isEqualTo(4);
    }

    @Test
    void refusesMoreSetsThanOneDeliveryBrings() {
        var token = CartToken.fresh();
        for (var i = 0; i < 3; i++) {
            var sizes = goods.sold(rub(500), 5, 2, true);
            browser.put(anna, token, sizes.get(0), 1, null);
            browser.put(anna, token, sizes.get(1), 1, sizes.get(0));
        }
        var one = goods.sold(rub(500), 5, 2, true);
        browser.put(anna, token, one.get(0), 1, null);

        refused("too-many-sets", () -> browser.put(anna, token, one.get(1), 1, one.get(0)));
    }

    @Test
    void refusesMoreThanOneDeliveryMayBeWorth() {
        var coat = goods.sold(rub(80_000), 5);
        var token = browser.basket(anna, coat);

        refused("basket-too-dear", () -> browser.put(anna, token, coat, 1, null));
    }

    @Test
    void refusesWhatTheWarehouseDoesNotHave() {
        var dress = goods.sold(rub(1_000), 1);
        var token = browser.basket(anna, dress);

        assertThatThrownBy(() -> browser.put(anna, token, dress, 1, null))
                .isInstanceOfSatisfying(
                        OutOfStock.class, missing -> assertThat(missing.left()).isOne());
    }

    @Test
    void anotherShopAndAnotherBrowserHaveTheirOwn() {
        var boris = shops.open("boris");
        var dress = goods.sold(rub(1_000), 5);
        var token = browser.basket(anna, dress);
        var line = browser.look(anna, token).lines().get(0).id();

        assertThat(browser.look(boris, token).isEmpty()).isTrue();
        assertThat(browser.look(anna, CartToken.fresh()).isEmpty()).isTrue();
        var stranger = browser.basket(anna, goods.sold(rub(1_000), 5));
        assertThatThrownBy(() -> browser.in(anna, () -> carts.remove(anna.id(), stranger, line)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> browser.in(boris, () -> carts.remove(boris.id(), token, line)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> browser.in(anna, () -> carts.change(anna.id(), token, UUID.randomUUID(), 1)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void tokensAreCheckedAndNeverPrinted() {
        assertThat(CartToken.of("short")).isEmpty();
        assertThat(CartToken.of(null)).isEmpty();
        assertThat(CartToken.fresh().value()).hasSize(32);
        assertThat(CartToken.fresh().toString()).isEqualTo("CartToken(***)");
    }

    private static void refused(String code, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(CheckoutRefusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.say(Langs.RU)).isNotBlank();
            assertThat(refusal.say(Langs.EN)).isNotBlank().isNotEqualTo(refusal.say(Langs.RU));
        });
    }
}
