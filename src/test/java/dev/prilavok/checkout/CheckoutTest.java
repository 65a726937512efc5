package dev.prilavok.checkout;

import static dev.prilavok.checkout.BasketFixture.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prilavok.kernel.KeyReused;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.order.DeliveryChoice;
import dev.prilavok.order.GoodsFixture;
import dev.prilavok.order.OrdersFixture;
import dev.prilavok.order.PlacedOrder;
import dev.prilavok.order.QuoteExpired;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CheckoutTest {
    @Inject
    BasketFixture browser;

    @Inject
    GoodsFixture goods;

    @Inject
    OrdersFixture orders;

    @Inject
    ShopsFixture shops;

    @Inject
    Checkout checkout;

    @Inject
    TestClock clock;

    Shop anna;

    @BeforeEach
    void aShop() {
        anna = shops.open("anna");
    }

    @AfterEach
    void presentDay() {
        clock.reset();
    }

    @Test
    void ordersWhatWasQuotedAndKeepsTheRest() {
        var sizes = goods.sold(rub(3_900), 5, 2, true);
        var gone = goods.sold(rub(900), 1);
        var token = browser.basket(anna, sizes.get(0), gone);
        browser.put(anna, token, sizes.get(1), 1, sizes.get(0));
        orders.placed(anna, gone);

        var quote = browser.quote(anna, token);
        var placed = browser.place(anna, token, browser.form(quote), null);

        assertThat(quote.goodsMin()).isEqualTo(rub(3_900));
        assertThat(quote.goodsMax()).isEqualTo(rub(7_800));
        var order = orders.view(anna, placed);
        assertThat(order.lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.alternative()).isNotNull());
        assertThat(order.source().channel()).isEqualTo("shop");
        assertThat(browser.look(anna, token).lines()).extracting(CartLine::sku).containsExactly(gone);
    }

    @Test
    void saysWhatRefusingEachLineChanges() {
        var token = browser.basket(anna, goods.sold(rub(3_000), 5), goods.sold(rub(1_000), 5));

        var quote = browser.quote(anna, token);

        assertThat(Refusing.of(quote)).hasSize(2).allSatisfy(refusing -> {
            var rest = quote.lines().stream()
                    .filter(line -> line.no() != refusing.line())
                    .findFirst()
                    .orElseThrow();
            assertThat(refusing.due()).isEqualTo(rest.total().plus(refusing.delivery()));
            assertThat(refusing.less()).isEqualTo(quote.dueMax().minus(refusing.due()));
            assertThat(refusing.delivery()).isEqualTo(quote.delivery().due(rest.total()));
        });
    }

    @Test
    void namesEveryFieldToMendAtOnce() {
        var quote = browser.quote(anna, browser.basket(anna, goods.sold(rub(1_000), 5)));
        var form = new CheckoutForm(
                quote.id(),
                " ",
                "12",
                "nobody",
                orders.courier(),
                "",
                "a\u0001b",
                false,
                null,
                false,
                null,
                null,
                browser.form(quote).source(),
                Langs.EN);

        assertThatThrownBy(() -> browser.place(anna, null, form, null))
                .isInstanceOfSatisfying(FormErrors.class, errors -> {
                    assertThat(errors.errors())
                            .extracting(FormErrors.FieldError::field)
                            .containsExactlyInAnyOrder("phone", "name", "address", "email", "comment", "consent");
                    assertThat(errors.of("phone").orElseThrow().text()).startsWith("There is no such number");
                    assertThat(errors.status()).isEqualTo(422);
                });
        assertThat(orders.count(
                        anna,
                        "select count(*) from orders where id in (select order_id from quote where id = ?)",
                        quote.id()))
                .isZero();
    }

    @Test
    void aPickupPointNeedsNoStreet() {
        var delivery = new DeliveryChoice(orders.courier().city(), "pickup", null);
        var form = new CheckoutForm(
                UUID.randomUUID(),
                "Вера",
                "89123456789",
                null,
                delivery,
                null,
                null,
                true,
                null,
                false,
                null,
                null,
                browser.form(null, null, null).source(),
                Langs.RU);

        assertThatThrownBy(() -> browser.place(anna, null, form, null))
                .isInstanceOfSatisfying(
                        FormErrors.class,
                        errors -> assertThat(errors.errors())
                                .extracting(FormErrors.FieldError::code)
                                .containsExactly("point-missing"));
    }

    @Test
    void aProgramThatFillsTheHiddenFieldOrdersNothing() {
        var quote = browser.quote(anna, browser.basket(anna, goods.sold(rub(1_000), 5)));
        var f = browser.form(quote);
        var form = new CheckoutForm(
                f.quote(),
                f.name(),
                f.phone(),
                f.email(),
                f.delivery(),
                f.address(),
                f.comment(),
                true,
                null,
                false,
                null,
                "http://spam.example",
                f.source(),
                f.locale());

        assertThatThrownBy(() -> browser.place(anna, null, form, null))
                .isInstanceOfSatisfying(
                        CheckoutRefusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("looks-automated"));
    }

    @Test
    void aBasketOrDeliveryThatChangedIsNotOrderedSilently() {
        var token = browser.basket(anna, goods.sold(rub(1_000), 5));
        var quote = browser.quote(anna, token);
        var otherWay = browser.form(
                quote.id(), "89123456789", new DeliveryChoice(orders.courier().city(), "post", null));

        assertThatThrownBy(() -> browser.place(anna, token, otherWay, null))
                .isInstanceOfSatisfying(
                        CheckoutRefusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("basket-changed"));
        browser.put(anna, token, goods.sold(rub(500), 5), 1, null);
        assertThatThrownBy(() -> browser.place(anna, token, browser.form(quote), null))
                .isInstanceOfSatisfying(
                        CheckoutRefusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("basket-changed"));
        assertThat(browser.look(anna, token).units()).isEqualTo(2);
    }

    @Test
    void anOldQuoteIsRefusedAndAnotherShopsIsUnknown() {
        var boris = shops.open("boris");
        var quote = browser.quote(anna, browser.basket(anna, goods.sold(rub(1_000), 5)));

        assertThatThrownBy(() -> browser.place(boris, null, browser.form(quote), null))
                .isInstanceOf(QuoteExpired.class);
        clock.passes(Duration.ofMinutes(31));
        assertThatThrownBy(() -> browser.place(anna, null, browser.form(quote), null))
                .isInstanceOf(QuoteExpired.class);
    }

    @Test
    void anEmptyBasketHasNothingToOrder() {
        assertThatThrownBy(() -> browser.quote(anna, CartToken.fresh()))
                .isInstanceOfSatisfying(
                        CheckoutRefusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("nothing-to-order"));
    }

    @Test
    void oneKeyAHundredTimesAtOnceIsOneOrderAndOneAnswer() throws Exception {
        var token = browser.basket(anna, goods.sold(rub(1_000), 500));
        var form = browser.form(browser.quote(anna, token));

        var answers = together(100, () -> browser.place(anna, token, form, "key of this test " + token.value()));

        assertThat(new HashSet<>(answers)).hasSize(1);
        assertThat(ordersOf(form)).isOne();
    }

    @Test
    void aKeyWithAnotherBasketIsRefused() {
        var key = UUID.randomUUID().toString();
        var first = browser.form(browser.quote(anna, browser.basket(anna, goods.sold(rub(1_000), 5))));
        var second = browser.form(browser.quote(anna, browser.basket(anna, goods.sold(rub(2_000), 5))));

        browser.place(anna, null, first, key);

        assertThatThrownBy(() -> browser.place(anna, null, second, key)).isInstanceOf(KeyReused.class);
        assertThat(ordersOf(second)).isZero();
    }

    @Test
    void aKeyLivesADay() {
        var key = UUID.randomUUID().toString();
        var form = browser.form(browser.quote(anna, browser.basket(anna, goods.sold(rub(1_000), 5))));
        var first = browser.place(anna, null, form, key);

        clock.passes(Duration.ofHours(24));

        assertThat(browser.place(anna, null, form, key)).isEqualTo(first);
    }

    @Test
    void theSameFormTwentyTimesWithoutAKeyIsOneOrder() throws Exception {
        var token = browser.basket(anna, goods.sold(rub(1_000), 500));
        var form = browser.form(browser.quote(anna, token));

        var answers = together(20, () -> browser.place(anna, token, form, null));

        assertThat(new HashSet<>(answers)).hasSize(1);
        assertThat(ordersOf(form)).isOne();
    }

    @Test
    void aRefusedOrderLeavesTheBasketAndTheKeyAsTheyWere() {
        var last = goods.sold(rub(1_000), 1);
        var token = browser.basket(anna, last);
        var form = browser.form(browser.quote(anna, token));
        orders.placed(anna, last);
        var key = UUID.randomUUID().toString();

        for (var i = 0; i < 2; i++)
            assertThatThrownBy(() -> browser.place(anna, token, form, key))
                    .isInstanceOf(dev.prilavok.stock.OutOfStock.class);

        assertThat(browser.look(anna, token).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.state()).isEqualTo(LineState.SOLD_OUT));
    }

    @Test
    void oneBasketCannotOrderOnAndOn() {
        var token = CartToken.fresh();
        var dress = goods.sold(rub(1_000), 100);
        assertThatThrownBy(() -> {
                    for (var i = 0; i < 12; i++) {
                        browser.put(anna, token, dress, 1, null);
                        browser.place(anna, token, browser.form(browser.quote(anna, token)), null);
                    }
                })
                .isInstanceOf(dev.prilavok.kernel.TooMany.class);
    }

    @Test
    void showsTheWaysToATown() {
        var sizes = goods.sold(rub(3_900), 5, 2, true);
        var token = browser.basket(anna, sizes.get(0));
        browser.put(anna, token, sizes.get(1), 1, sizes.get(0));

        var ways = browser.in(
                anna, () -> checkout.ways(anna.id(), token, orders.courier().city()));

        assertThat(ways.open())
                .isNotEmpty()
                .allSatisfy(way -> assertThat(way.trial()).isTrue());
    }

    private int ordersOf(CheckoutForm form) {
        return orders.count(anna, "select count(*) from quote where id = ? and order_id is not null", form.quote());
    }

    private static List<PlacedOrder> together(int times, Callable<PlacedOrder> press) throws Exception {
        var threads = Executors.newFixedThreadPool(16);
        try {
            var work = new ArrayList<Callable<PlacedOrder>>();
            for (var i = 0; i < times; i++) work.add(press);
            var answers = new ArrayList<PlacedOrder>();
            for (var answer : threads.invokeAll(work)) answers.add(answer.get());
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
