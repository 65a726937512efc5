package dev.prilavok.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.prilavok.order.ShopsFixture;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A buyer whose phone loses its network in the middle of a shop. */
@QuarkusTest
class OfflineBrowserTest {
    private static final String LOOK =
            "() => { const look = element => getComputedStyle(document.querySelector(element));"
                    + " return [look('body').backgroundColor, look('body').color, look('body').fontFamily, look('h1').fontFamily,"
                    + " document.documentElement.lang, document.querySelector('.brand').getAttribute('aria-label')].join('\\n') }";

    @Inject
    ShopsFixture shops;

    @BeforeEach
    void openTheShop() {
        shops.open("anna");
    }

    @Test
    void theShopSaysInItsOwnLookWhatMayStillBeDone() {
        try (var browser = PhoneBrowser.open()) {
            var page = browser.tab(Map.of(), true);
            page.navigate(PhoneBrowser.at("/s/anna/"));
            var look = page.evaluate(LOOK);
            keepsThePage(page);

            page.context().setOffline(true);
            page.navigate(PhoneBrowser.at("/s/anna/c/all"));

            assertThat(page.textContent("h1")).isEqualTo("Нет связи");
            assertThat(page.evaluate(LOOK)).isEqualTo(look);
            assertThat(page.textContent("main")).contains("Корзина и заказы");
            assertThat(page.getAttribute("footer a[href^='tel:']", "href")).startsWith("tel:+7");
            PhoneBrowser.isAccessible(page);

            page.context().setOffline(false);
            page.click("[data-again]");
            page.waitForFunction("() => document.querySelector('h1').textContent !== 'Нет связи'");
            assertThat(page.url()).endsWith("/s/anna/c/all");
            page.click("a.brand");
            page.waitForURL("**/s/anna/");
        }
    }

    @Test
    void theReadersLanguageIsSpokenAndNotOnlyTheShops() {
        try (var browser = PhoneBrowser.open()) {
            var page = browser.tab(Map.of(), true);
            page.navigate(PhoneBrowser.at("/s/anna/"));
            keepsThePage(page);

            page.navigate(PhoneBrowser.at("/s/anna/lang/en?to=/"));
            page.waitForFunction("async () => (await caches.match('/s/anna/offline?read')) !== undefined");
            page.context().setOffline(true);
            page.navigate(PhoneBrowser.at("/s/anna/c/all"));

            assertThat(page.evaluate("() => document.documentElement.lang")).isEqualTo("en");
            assertThat(page.textContent("h1")).isEqualTo("No connection");
            PhoneBrowser.isAccessible(page);
            page.context().setOffline(false);
            page.navigate(PhoneBrowser.at("/s/anna/lang/ru?to=/"));
            page.waitForFunction("async () => (await caches.match('/s/anna/offline?read')) === undefined");
            page.context().setOffline(true);
            page.navigate(PhoneBrowser.at("/s/anna/c/all"));
            assertThat(page.textContent("h1")).isEqualTo("Нет связи");
        }
    }

    @Test
    void nothingOfTheBuyersIsKeptOnThePhone() {
        try (var browser = PhoneBrowser.open()) {
            var page = browser.tab(Map.of(), true);
            page.navigate(PhoneBrowser.at("/s/anna/"));
            keepsThePage(page);
            page.context().setOffline(true);

            page.navigate(PhoneBrowser.at("/s/anna/basket"));

            assertThat(page.textContent("h1")).isEqualTo("Нет связи");
            assertThat(page.evaluate("async () => (await Promise.all((await caches.keys()).map(async name =>"
                            + " (await (await caches.open(name)).keys()).map(kept => new URL(kept.url).pathname)))).flat()"
                            + ".filter(path => path.includes('basket') || path.endsWith('/c/all')).length"))
                    .as("pages with anything of the buyer's that are kept on the phone")
                    .isEqualTo(0);
        }
    }

    // The worker takes the page over once everything that it needs is kept.
    private static void keepsThePage(Page page) {
        page.waitForFunction("() => navigator.serviceWorker && navigator.serviceWorker.controller !== null");
        page.waitForFunction("async () => (await caches.match('/s/anna/offline')) !== undefined");
    }
}
