package dev.prilavok.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.catalog.Prices;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.tenancy.Scope;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A buyer with a phone: shop → product → basket → checkout → status, with script and without; every page is checked on the way. */
@QuarkusTest
class ShopBrowserTest {
    @Inject
    CatalogFixture goods;

    @Inject
    ShopsFixture shops;

    @Inject
    Prices prices;

    @Inject
    Scope scope;

    String dress = "";

    @BeforeEach
    void aShopWithADress() {
        var shop = shops.open("anna").id();
        var sku = goods.dress(5).get(0);
        dress = "/s/anna/p/"
                + scope.shop(shop, () -> prices.priced(shop, List.of(sku)))
                        .get(sku)
                        .slug();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void choosesTwoSizesAndOrders(boolean script) {
        try (var browser = PhoneBrowser.open()) {
            var page = browser.tab(Map.of(), script);
            var complaints = complaints(page);

            page.navigate(PhoneBrowser.at(dress));
            looksRight(page, script);
            page.locator("[name=sku]").nth(0).check(new Locator.CheckOptions().setForce(true));
            page.locator(".two-sizes summary").click();
            page.locator("[name=also]").nth(2).check(new Locator.CheckOptions().setForce(true));
            if (script) assertThat(page.locator("[data-choice]").textContent()).isEqualTo("44 и 46 на выбор");
            page.locator(".bar button").click();

            assertThat(page.locator(".pair").textContent()).contains("44", "46", "оставите один");
            looksRight(page, script);
            page.locator(".bar a").click();

            looksRight(page, script);
            page.locator("#city").fill("Казань");
            if (!script) page.locator("button[value=ways]").click();
            if (page.locator("[name=way]").count() == 0)
                page.locator("#cities button").first().click();
            page.locator("[name=way]").first().waitFor(new Locator.WaitForOptions().setTimeout(5_000));
            page.locator("#phone").fill("8 927 " + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999));
            page.locator("#name").fill("Мария Светлова");
            page.locator("#address").fill("Баумана, 19, кв. 4");
            page.locator("#consent").check();
            looksRight(page, script);
            page.locator("button[value=order]").click();

            assertThat(page.locator("h1").textContent()).isEqualTo("Заказ принят");
            assertThat(page.locator("main").textContent())
                    .contains("Мария", "•")
                    .doesNotContain("Баумана");
            looksRight(page, script);
            page.locator("#cancel summary").click();
            page.locator("#cancel button").click();
            assertThat(page.locator(".path").textContent()).contains("Заказ отменён");
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void theRestOfTheShopLooksRightInBothLanguages() {
        try (var browser = PhoneBrowser.open()) {
            var page = browser.tab(Map.of(), true);
            for (var path : List.of(
                    "/", "/c/all", "/search?q=zzz", "/basket", "/pages/delivery", "/pages/contacts", "/packing")) {
                for (var lang : List.of("ru", "en")) {
                    page.navigate(
                            PhoneBrowser.at("/s/anna" + path + (path.contains("?") ? "&" : "?") + "lang=" + lang));
                    assertThat(page.locator("html").getAttribute("lang")).isEqualTo(lang);
                    looksRight(page, true);
                    PhoneBrowser.fitsEveryScreen(page);
                }
            }
        }
    }

    private static void looksRight(Page page, boolean script) {
        if (script) PhoneBrowser.isAccessible(page);
        Markup.isValid(page.url(), page.content());
    }

    private static List<String> complaints(Page page) {
        var complaints = new ArrayList<String>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) complaints.add(message.text());
        });
        return complaints;
    }
}
