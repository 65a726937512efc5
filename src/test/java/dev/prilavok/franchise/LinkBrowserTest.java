package dev.prilavok.franchise;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.catalog.Prices;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.journey.PhoneBrowser;
import dev.prilavok.kernel.Sku;
import dev.prilavok.order.OrdersFixture;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A franchisee with a phone makes a link by tapping, with script and without, and sees an order come. */
@QuarkusTest
class LinkBrowserTest {
    @Inject
    StaffFixture staff;

    @Inject
    CatalogFixture catalog;

    @Inject
    OrdersFixture orders;

    @Inject
    ShopsFixture shops;

    @Inject
    Prices prices;

    @Inject
    Scope scope;

    Shop shop;
    List<Sku> sizes;
    String dress;
    Map<String, String> session;

    @BeforeEach
    void signIn() {
        shop = shops.open("anna");
        sizes = catalog.dress(5);
        dress = scope.shop(shop.id(), () -> prices.priced(shop.id(), sizes))
                .get(sizes.get(0))
                .slug();
        session = staff.session(staff.ofShop("anna", Role.FRANCHISEE));
    }

    @Test
    void makesALinkByTapping() {
        try (var browser = PhoneBrowser.open()) {
            var page = browser.tab(session, true);
            var complaints = new java.util.ArrayList<String>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) complaints.add(message.text());
            });

            madeOf(page, true);

            assertThat(page.locator("[data-copy=text]")).isVisible();
            assertThat(page.locator(".answer")).hasText(Pattern.compile("23:59:\\d\\d"));
            PhoneBrowser.isAccessible(page);
            page.navigate(PhoneBrowser.at("/franchise/links"));
            PhoneBrowser.isAccessible(page);
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void makesALinkWithoutScript() {
        try (var browser = PhoneBrowser.open()) {
            var page = browser.tab(session, false);

            madeOf(page, false);

            assertThat(page.locator("[data-copy=text]")).isHidden();
            assertThat(page.locator("#url")).hasValue(Pattern.compile("http://anna\\.localhost.*/l/[A-Za-z0-9_-]{32}"));
        }
    }

    private void madeOf(Page page, boolean script) {
        page.navigate(PhoneBrowser.at("/franchise/links/new"));
        if (script) PhoneBrowser.isAccessible(page);
        page.navigate(PhoneBrowser.at("/franchise/links/new/sizes?product=" + dress));
        if (script) PhoneBrowser.isAccessible(page);
        page.locator("input[value='" + sizes.get(0) + "']").check();
        page.locator("input[value='" + sizes.get(1) + "']").check();
        page.locator("button[value=terms]").click();
        if (script) PhoneBrowser.isAccessible(page);
        page.locator(".sticky button.btn-primary").click();
        assertThat(page.locator("#text")).hasValue(Pattern.compile("/l/[A-Za-z0-9_-]{32}"));
    }

    @Test
    void aNewOrderShowsUpWithoutReloading() {
        try (var browser = PhoneBrowser.open()) {
            var page = browser.tab(session, true);
            page.navigate(PhoneBrowser.at("/franchise"));
            PhoneBrowser.isAccessible(page);

            var order = orders.placed(shop, sizes.get(2));

            assertThat(page.locator(".row-card.fresh").first())
                    .containsText(
                            order.number().shown(),
                            // the list asks every five seconds, a busy machine sometimes later
                            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
            page.locator(".row-card.fresh").first().click();
            assertThat(page.locator("h1")).containsText(order.number().shown());
            PhoneBrowser.isAccessible(page);
        }
    }
}
