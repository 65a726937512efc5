package dev.prilavok.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody who reads English orders in a Russian shop: what he agrees to is what he could read. */
@QuarkusTest
class ForeignReaderTest {
    private static final String NEWS = "I want to receive news and offers";

    @Inject
    CatalogFixture goods;

    @Inject
    ShopsFixture shops;

    private Shop anna;
    private String dress = "";

    @BeforeEach
    void aShopWithADress() {
        anna = shops.open("anna");
        dress = "/p/" + goods.priced(anna, goods.dress(5).get(0)).slug();
    }

    @Test
    void agreesToWordsOfHisOwnLanguage() {
        var browser = PlainBrowser.at("anna.localhost").open("/lang/en").open(dress);
        browser.press(
                ".bar button",
                Map.of("sku", browser.page().select("input[name=sku]").first().val()));
        browser.open("/checkout").press("button[value=ways]", Map.of("city", "Казань"));
        if (browser.page().select("input[name=way]").isEmpty()) browser.press("button[name=pick]", Map.of());
        assertThat(browser.page().text()).contains(NEWS, "These texts are in Russian.");
        assertThat(browser.page().select("a[href$=/pages/consent]").attr("hreflang"))
                .isEqualTo("ru");

        var name = "Maria " + ThreadLocalRandom.current().nextInt(1_000_000);
        browser.press(
                "button[value=order]",
                Map.of(
                        "phone",
                        "+7 927 " + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999),
                        "name",
                        name,
                        "address",
                        "Баумана, 19, кв. 4",
                        "consent",
                        "yes",
                        "news",
                        "yes"));

        assertThat(browser.page().selectFirst("h1").text()).isEqualTo("Your order is in");
        assertThat(goods.network("""
                        select t.body from consent c join consent_text t on t.shop_id = c.shop_id and t.id = c.text_id
                        join customer b on b.shop_id = c.shop_id and b.id = c.customer_id
                        where b.name = ? and c.purpose = 'MARKETING'""", row -> row.getString(1), name))
                .singleElement()
                .satisfies(words -> assertThat(words).startsWith(NEWS).contains(anna.name()));
    }

    @Test
    void aTextOfTheShopSaysInWhichLanguageItIs() {
        var text = PlainBrowser.at("anna.localhost")
                .open("/lang/en")
                .open("/pages/delivery")
                .page();

        assertThat(text.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(text.selectFirst("article").attr("lang")).isEqualTo("ru");
        assertThat(PlainBrowser.at("anna.localhost").open("/checkout").page().text())
                .doesNotContain("Эти тексты");
    }
}
