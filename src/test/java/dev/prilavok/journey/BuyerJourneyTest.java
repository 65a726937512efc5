package dev.prilavok.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.catalog.Prices;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.tenancy.Scope;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Shop → product → basket → checkout → status, as a phone without scripts sees it. */
@QuarkusTest
class BuyerJourneyTest {
    @Inject
    CatalogFixture goods;

    @Inject
    ShopsFixture shops;

    @Inject
    Prices prices;

    @Inject
    Scope scope;

    String dress = "";
    final String phone = "+7 927 " + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);

    @BeforeEach
    void aShopWithADress() {
        var shop = shops.open("anna").id();
        var sku = goods.dress(5).get(0);
        dress = "/p/"
                + scope.shop(shop, () -> prices.priced(shop, List.of(sku)))
                        .get(sku)
                        .slug();
    }

    @Test
    void triesTwoSizesAndFollowsTheOrder() {
        var browser = PlainBrowser.at("anna.localhost").open(dress);
        var sizes = browser.page().select("input[name=sku]").eachAttr("value");

        browser.press(".bar button", Map.of("sku", sizes.get(0), "also", sizes.get(1)));
        assertThat(browser.page().selectFirst("h1").text()).isEqualTo("Корзина");
        assertThat(browser.page().selectFirst(".pair").text()).contains("44", "46", "оставите один");

        browser.open("/checkout").press("button[value=ways]", Map.of("city", "Казань"));
        if (browser.page().select("input[name=way]").isEmpty()) browser.press("button[name=pick]", Map.of());
        assertThat(browser.page().select("input[name=way]")).isNotEmpty();
        assertThat(browser.page().selectFirst(".all").text()).contains("₽");

        browser.press("button[value=order]", Map.of("phone", phone));
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.page().selectFirst(".errors").text()).contains("согласия");
        assertThat(browser.page().selectFirst("#phone").val()).isEqualTo(phone);

        browser.press("button[value=order]", buyer());
        assertThat(browser.page().selectFirst("h1").text()).isEqualTo("Заказ принят");
        assertThat(browser.page().text())
                .contains("Мария")
                .doesNotContain(phone)
                .doesNotContain("Баумана");

        browser.press("#cancel button", Map.of("reason", "передумала"));
        assertThat(browser.page().selectFirst(".path").text()).contains("Заказ отменён");
    }

    @Test
    void aChangeMadeWithoutAScriptIsPricedBeforeItIsOrdered() {
        var browser = PlainBrowser.at("anna.localhost").open(dress);
        browser.press(
                ".bar button",
                Map.of("sku", browser.page().select("input[name=sku]").first().val()));
        browser.open("/checkout").press("button[value=ways]", Map.of("city", "Казань"));
        if (browser.page().select("input[name=way]").isEmpty()) browser.press("button[name=pick]", Map.of());
        var other =
                browser.page().select("input[name=way]:not([checked])").first().val();

        var changed = new HashMap<>(buyer());
        changed.put("way", other);
        browser.press("button[value=order]", changed);
        assertThat(browser.page().select("h1").text()).isEqualTo("Оформление");
        assertThat(browser.page().selectFirst(".note").text()).contains("ещё раз");
        assertThat(browser.page().selectFirst("input[name=way][checked]").val()).isEqualTo(other);
        assertThat(browser.page().selectFirst("#address").val()).isEqualTo("Баумана, 19, кв. 4");

        browser.press("button[value=order]", Map.of("consent", "yes"));
        assertThat(browser.page().selectFirst("h1").text()).isEqualTo("Заказ принят");
    }

    @Test
    void whatWasTakenOutCanBePutBack() {
        var browser = PlainBrowser.at("anna.localhost").open(dress);
        browser.press(
                ".bar button",
                Map.of("sku", browser.page().select("input[name=sku]").first().val()));

        browser.press(".step button[value=0]", Map.of());
        assertThat(browser.page().text()).contains("В корзине пусто", "Убрали");

        browser.press("form.note button", Map.of());
        assertThat(browser.page().select(".line")).hasSize(1);
    }

    private Map<String, String> buyer() {
        return Map.of("phone", phone, "name", "Мария Светлова", "address", "Баумана, 19, кв. 4", "consent", "yes");
    }
}
