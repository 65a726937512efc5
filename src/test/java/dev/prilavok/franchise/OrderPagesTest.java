package dev.prilavok.franchise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.order.GoodsFixture;
import dev.prilavok.order.OrderState;
import dev.prilavok.order.OrdersFixture;
import dev.prilavok.order.PlacedOrder;
import dev.prilavok.order.QuoteItem;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OrderPagesTest {
    @Inject
    StaffFixture staff;

    @Inject
    GoodsFixture goods;

    @Inject
    OrdersFixture orders;

    @Inject
    ShopsFixture shops;

    Shop shop;
    Thumb anna;

    @BeforeEach
    void signIn() {
        shop = shops.open("anna");
        anna = new Thumb(staff.session(staff.ofShop("anna", Role.FRANCHISEE)));
    }

    @Test
    void aNewOrderShowsUpByItself() {
        orders.placed(shop, goods.sold(rub(5000), 5));
        var list = anna.opens("/franchise");
        var refresh = Thumb.found(list, "hx-get=\"([^\"]+)\"");
        assertThat(anna.opens(refresh).statusCode()).isEqualTo(204);

        var order = orders.placed(shop, goods.sold(rub(5000), 5));

        var fresh = anna.opens(refresh);
        assertThat(fresh.statusCode()).isEqualTo(200);
        assertThat(fresh.asString())
                .contains(order.number().shown(), "Новых заказов: 1", "id=\"orders\"")
                .doesNotContain("<html");
        assertThat(anna.opens(Thumb.found(fresh, "hx-get=\"([^\"]+)\"")).statusCode())
                .isEqualTo(204);
    }

    @Test
    void theCardSaysWhatTheCourierWillAskFor() {
        var sizes = goods.sold(rub(5000), 5, 2, true);
        var quote = orders.quote(
                shop,
                orders.request(
                        sizes.stream()
                                .map(sku -> new QuoteItem(sku, 1, null, "dress"))
                                .toList(),
                        null));
        var order = orders.place(shop, orders.draft(quote, orders.phone()));

        var card = anna.opens("/franchise/orders/" + order.number());

        assertThat(card.statusCode()).isEqualTo(200);
        assertThat(plain(card.asString()))
                .contains("Что спросит курьер", "Оставит всё", "Оставит: Платье M", "Откажется от всего", "на выбор")
                .contains("href=\"tel:+7912", "Вера Тестова", "улица Лесная, 5", "post-7", "spring")
                .contains("Заработаете примерно", "Подтвердить заказ", "Отменить заказ");
    }

    @Test
    void confirmsAndThenCancelsWithAReason() {
        var order = orders.placed(shop, goods.sold(rub(5000), 5));
        var path = "/franchise/orders/" + order.number();

        assertThat(anna.sends(path + "/confirm").statusCode()).isEqualTo(303);
        assertThat(state(order)).isEqualTo(OrderState.CONFIRMED);
        assertThat(anna.sends(path + "/confirm").statusCode()).isEqualTo(303);
        assertThat(anna.opens(path + "/cancel").asString())
                .contains("Вернуть отменённый заказ нельзя", "Не дозвонились");
        assertThat(anna.sends(path + "/cancel").statusCode()).isEqualTo(422);
        assertThat(anna.sends(path + "/cancel", "reason", "other").statusCode()).isEqualTo(422);
        assertThat(anna.sends(path + "/cancel", "reason", "no_answer", "words", "звонила <b>трижды</b>")
                        .statusCode())
                .isEqualTo(303);

        assertThat(state(order)).isEqualTo(OrderState.CANCELLED);
        assertThat(anna.opens(path).asString())
                .contains("Не дозвонились: звонила &lt;b&gt;трижды")
                .doesNotContain("<b>трижды");
        assertThat(anna.opens(path + "/cancel").statusCode()).isEqualTo(303);
    }

    @Test
    void chipsShowOneStateAndSearchFindsANumber() {
        var open = orders.placed(shop, goods.sold(rub(5000), 5));
        var cancelled = orders.placed(shop, goods.sold(rub(5000), 5));
        anna.sends("/franchise/orders/" + cancelled.number() + "/cancel", "reason", "buyer_asked");

        assertThat(anna.opens("/franchise?show=new").asString())
                .contains(open.number().shown())
                .doesNotContain(cancelled.number().shown());
        assertThat(anna.opens("/franchise?show=cancelled").asString())
                .contains(cancelled.number().shown());
        assertThat(anna.opens("/franchise?q=" + open.number().shown()).asString())
                .contains(open.number().shown())
                .doesNotContain(cancelled.number().shown());
        assertThat(anna.opens("/franchise?q=%3Cscript%3E&show=unknown").asString())
                .contains("Ничего не нашлось");
        assertThat(anna.opens("/franchise?cursor=nonsense").statusCode()).isEqualTo(400);
    }

    @Test
    void anOrderOfAnotherShopIsNotThere() {
        var boris = shops.open("boris");
        var order = orders.placed(boris, goods.sold(rub(5000), 5));
        var path = "/franchise/orders/" + order.number();

        assertThat(anna.opens(path).statusCode()).isEqualTo(404);
        assertThat(anna.opens(path + "/cancel").statusCode()).isEqualTo(404);
        assertThat(anna.sends(path + "/confirm").statusCode()).isEqualTo(404);
        assertThat(anna.sends(path + "/cancel", "reason", "no_answer").statusCode())
                .isEqualTo(404);
        assertThat(anna.opens("/franchise/orders/nonsense").statusCode()).isEqualTo(404);
        assertThat(anna.opens("/franchise?shop=boris").statusCode()).isEqualTo(404);
    }

    private OrderState state(PlacedOrder order) {
        return orders.view(shop, order).state();
    }

    private static String plain(String html) {
        return html.replace('\u00a0', ' ');
    }

    private static Money rub(long rubles) {
        return Money.of(CurrencyUnit.of("RUB"), rubles);
    }
}
