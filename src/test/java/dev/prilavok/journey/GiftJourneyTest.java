package dev.prilavok.journey;

import static dev.prilavok.fulfilment.ParcelsFixture.PACKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.catalog.Prices;
import dev.prilavok.fulfilment.PaidPresent;
import dev.prilavok.fulfilment.Parcels;
import dev.prilavok.fulfilment.ParcelsFixture;
import dev.prilavok.fulfilment.Warehouse;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Sku;
import dev.prilavok.order.Actor;
import dev.prilavok.order.GiftWraps;
import dev.prilavok.order.Orders;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.joda.money.Money;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A present from the tick at the checkout to the box without prices; one of its things is not on the shelf. */
@QuarkusTest
class GiftJourneyTest {
    @Inject
    CatalogFixture goods;

    @Inject
    ShopsFixture shops;

    @Inject
    StaffFixture staff;

    @Inject
    Prices prices;

    @Inject
    GiftWraps gifts;

    @Inject
    Orders orders;

    @Inject
    ParcelsFixture given;

    @Inject
    Warehouse warehouse;

    @Inject
    Parcels parcels;

    @Inject
    Scope scope;

    private Shop anna;

    @BeforeEach
    void annaWrapsPresents() {
        anna = shops.open("anna");
        scope.shop(anna.id(), () -> gifts.sayOf(anna.id(), Money.parse("RUB 150"), "test"));
    }

    @AfterEach
    void asEveryShop() {
        scope.shop(anna.id(), () -> gifts.follow(anna.id(), "test"));
    }

    @Test
    void aPresentIsPricedPackedAndShownShorter() {
        var browser = basketOf(goods.dress(5).get(0), goods.dress(5).get(0));
        browser.open("/checkout").press("button[value=ways]", Map.of("city", "Казань"));
        if (browser.page().select("input[name=way]").isEmpty()) browser.press("button[name=pick]", Map.of());
        assertThat(browser.page().selectFirst("label:has(input[name=gift])").text())
                .contains("150 ₽", "не будет цен");

        var typed = new HashMap<>(buyer());
        typed.put("gift", "yes");
        browser.press("button[value=order]", typed);
        assertThat(browser.page().selectFirst(".note").text())
                .as("another sum than the one that was shown is not ordered in silence")
                .contains("ещё раз");
        assertThat(browser.page().selectFirst("#sum").text()).contains("Подарочная упаковка", "150 ₽");
        browser.press("button[value=order]", Map.of("consent", "yes"));

        assertThat(browser.page().selectFirst("h1").text()).isEqualTo("Заказ принят");
        assertThat(browser.page().selectFirst("main").text()).contains("Подарочная упаковка", "внутри не будет цен");
        var self = browser.page().selectFirst("#cancel form").attr("action").replace("/cancel", "");
        var token = self.substring(self.lastIndexOf('/') + 1);
        var order = scope.shop(anna.id(), () -> orders.byStatusToken(anna.id(), token))
                .orElseThrow();
        scope.shop(anna.id(), () -> orders.confirm(anna.id(), order.number(), Actor.franchisee("seller")));
        var parcel = scope.shop(anna.id(), () -> warehouse.plan(anna.id(), order.id(), null, PACKER));
        assertThat(given.view(anna, parcel).gift()).isTrue();
        assertThatThrownBy(() -> scope.shop(anna.id(), () -> parcels.gift(anna.id(), parcel, false)))
                .isInstanceOf(PaidPresent.class);

        scope.shop(anna.id(), () -> warehouse.missing(anna.id(), parcel, 2, PACKER));
        scope.shop(anna.id(), () -> warehouse.goWithout(anna.id(), parcel, Actor.franchisee("seller")));

        var left = given.order(anna, parcel);
        assertThat(left.due())
                .isEqualTo(left.lines()
                        .get(0)
                        .total()
                        .plus(left.delivery().due(left.goods()))
                        .plus(Money.parse("RUB 150")));
        browser.open(self);
        assertThat(browser.page().select(".line s")).hasSize(2);
        assertThat(browser.page().selectFirst("main").text()).contains("Не оказалось на складе");
        assertThat(browser.page().selectFirst(".sum .all").text()).contains(shown(left.due()));
        cardsAgree(order.number().value(), left.due());
    }

    private void cardsAgree(String number, Money due) {
        var office = card(staff.session(staff.headOffice(Role.DIRECTOR)), "/office/orders/anna/" + number);
        assertThat(office.select("s")).hasSize(2);
        assertThat(office.text()).contains("Подарочная упаковка", "нет на складе: 1", shown(due));
        var seller = card(staff.session(staff.ofShop("anna", Role.FRANCHISEE)), "/franchise/orders/" + number);
        assertThat(seller.select("s")).hasSize(2);
        assertThat(seller.text()).contains("Подарочная упаковка", "нет на складе: 1", shown(due));
    }

    private static org.jsoup.nodes.Element card(Map<String, String> session, String path) {
        var page = RestAssured.given().cookies(session).accept("text/html").get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        return Jsoup.parse(page.asString()).selectFirst("main");
    }

    private PlainBrowser basketOf(Sku... skus) {
        var browser = PlainBrowser.at("anna.localhost");
        for (var sku : skus) {
            var slug = scope.shop(anna.id(), () -> prices.priced(anna.id(), List.of(sku)))
                    .get(sku)
                    .slug();
            browser.open("/p/" + slug).press(".bar button", Map.of("sku", sku.value()));
        }
        return browser;
    }

    private static Map<String, String> buyer() {
        var phone = "+7 927 " + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
        return Map.of("phone", phone, "name", "Мария Светлова", "address", "Баумана, 19, кв. 4", "consent", "yes");
    }

    private static String shown(Money money) {
        return Moneys.shown(money, Langs.RU).replace('\u00a0', ' ');
    }
}
