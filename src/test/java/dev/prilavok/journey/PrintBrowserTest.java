package dev.prilavok.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.catalog.PricedVariant;
import dev.prilavok.catalog.Prices;
import dev.prilavok.identity.PhoneCodeIssued;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Sku;
import dev.prilavok.order.OrdersFixture;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On paper there is what was looked at, and nothing that leads on from it. */
@QuarkusTest
class PrintBrowserTest {
    private static final String LEADS_ON =
            "nav, button, .btn, select, textarea, form.find, .skip, .icon, .chips, .exports, "
                    + "input:not([type=hidden]):not([name=sku])";

    @Inject
    CatalogFixture goods;

    @Inject
    OrdersFixture orders;

    @Inject
    ShopsFixture shops;

    @Inject
    StaffFixture staff;

    @Inject
    Prices prices;

    @Inject
    LastCode last;

    @Inject
    Scope scope;

    private Shop anna;
    private List<Sku> sizes = List.of();

    /** The code that was sent last. */
    @ApplicationScoped
    static class LastCode {
        private volatile String code = "";

        void on(@Observes PhoneCodeIssued issued) {
            code = issued.code();
        }

        String code() {
            return code;
        }
    }

    @BeforeEach
    void aDress() {
        anna = shops.open("anna");
        sizes = goods.dress(5);
    }

    @Test
    void aProductIsPrintedWithItsPriceItsSizesAndTheSellersAddress() {
        var dress = dress();
        try (var browser = PhoneBrowser.open()) {
            var page = browser.tab(Map.of(), true);
            page.navigate(PhoneBrowser.at("/s/anna/p/" + dress.slug()));
            assertThat(shown(page, LEADS_ON)).as("on the screen").isNotEmpty();

            for (var width : List.of(390, 794)) {
                printed(page, width);
                assertThat(shown(page, LEADS_ON)).isEmpty();
                assertThat(shown(page, "h1")).containsExactly(dress.name());
                assertThat(digits(shown(page, ".buy > .price").get(0))).startsWith(rubles(dress));
                assertThat(shown(page, ".sizes label")).anyMatch(size -> size.contains(dress.size()));
                assertThat(shown(page, ".facts td"))
                        .as("measurements of all sizes")
                        .isNotEmpty();
                assertThat(shown(page, ".foot .law"))
                        .containsExactly(
                                page.locator(".foot .law").textContent().strip());
            }
        }
    }

    @Test
    void anOrderIsPrintedWithWhatItCostsAndWhereItGoes() {
        var order = orders.placed(anna, sizes.get(0));
        try (var browser = PhoneBrowser.open()) {
            var page = browser.tab(Map.of(), true);
            page.navigate(PhoneBrowser.at("/s/anna/o/" + order.statusToken()));
            page.locator("form[action$='/code'] button").click();
            page.locator("#code").fill(last.code());
            page.locator("form[action$='/address'] button").click();
            page.getByText("улица Лесная, 5").waitFor();
            assertThat(shown(page, LEADS_ON)).as("on the screen").isNotEmpty();

            for (var width : List.of(390, 794)) {
                printed(page, width);
                assertThat(shown(page, LEADS_ON)).isEmpty();
                assertThat(shown(page, "#move, #cancel")).isEmpty();
                assertThat(shown(page, ".line h3")).containsExactly(dress().name());
                assertThat(digits(shown(page, ".line .price").get(0))).isEqualTo(rubles(dress()));
                assertThat(shown(page, ".line .quiet").get(0)).contains(dress().size());
                assertThat(shown(page, ".sum .all dd").get(0)).matches("(?s).*\\d.*");
                assertThat(String.join(" ", shown(page, ".block p"))).contains("Москва", "улица Лесная, 5");
            }
        }
    }

    @Test
    void aListOfHeadOfficeIsPrintedWithoutWhatNarrowsItDown() {
        var order = orders.view(anna, orders.placed(anna, sizes.get(0)));
        try (var browser = PhoneBrowser.open()) {
            var page = browser.tab(staff.session(staff.headOffice(Role.DIRECTOR)), true);
            page.navigate(PhoneBrowser.at("/office/orders"));
            page.locator("#what").fill(order.number().shown());
            page.locator("form.search button").click();
            page.getByText(order.number().shown()).first().waitFor();
            assertThat(shown(page, LEADS_ON)).as("on the screen").isNotEmpty();

            for (var width : List.of(390, 1280)) {
                printed(page, width);
                assertThat(shown(page, LEADS_ON)).isEmpty();
                assertThat(shown(page, "h1")).hasSize(1);
                assertThat(shown(page, "tbody td:first-child"))
                        .containsExactly(order.number().shown());
                assertThat(shown(page, "tbody td.num").get(0)).matches("(?s).*\\d.*");
            }
        }
    }

    private static void printed(Page page, int width) {
        page.setViewportSize(width, 1_100);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    }

    /** The words of what can be seen of these; what has none is named by its tag. */
    @SuppressWarnings("unchecked")
    private static List<String> shown(Page page, String selector) {
        return (List<String>) Objects.requireNonNull(page.evaluate("""
                selector => [...document.querySelectorAll(selector)]
                    .filter(one => one.checkVisibility({checkVisibilityCSS: true, contentVisibilityAuto: true}) && one.getClientRects().length)
                    .map(one => one.innerText?.trim() || one.outerHTML)""", selector));
    }

    private PricedVariant dress() {
        return Objects.requireNonNull(
                scope.shop(anna.id(), () -> prices.priced(anna.id(), sizes)).get(sizes.get(0)));
    }

    private static String rubles(PricedVariant dress) {
        return String.valueOf(dress.retail().getAmountMajorLong());
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }
}
