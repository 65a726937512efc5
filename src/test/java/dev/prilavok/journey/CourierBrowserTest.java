package dev.prilavok.journey;

import static dev.prilavok.order.ShopsFixture.rub;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.prilavok.fulfilment.ParcelState;
import dev.prilavok.fulfilment.ParcelsFixture;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.order.GoodsFixture;
import dev.prilavok.order.OrderResult;
import dev.prilavok.order.Orders;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The courier's phone in a real browser: with network, without it, and without script. */
@QuarkusTest
class CourierBrowserTest {
    @Inject
    ParcelsFixture given;

    @Inject
    GoodsFixture goods;

    @Inject
    ShopsFixture shops;

    @Inject
    StaffFixture staff;

    @Inject
    Orders orders;

    @Inject
    Scope scope;

    @Test
    void worksWithoutNetworkAndSendsEverythingOnce() {
        var anna = shops.open("anna");
        var courier = staff.headOffice(Role.COURIER);
        var parcel = parcel(anna, courier.login());
        var number = given.view(anna, parcel).number();
        try (var browser = PhoneBrowser.open()) {
            var page = browser.tab(staff.session(courier), true);
            page.navigate(PhoneBrowser.at("/courier"));
            page.waitForFunction("() => navigator.serviceWorker && navigator.serviceWorker.controller !== null");
            page.reload();
            PhoneBrowser.isAccessible(page);
            page.waitForFunction(
                    "async (path) => (await caches.match(path)) !== undefined", "/courier/parcels/" + number);

            page.context().setOffline(true);
            page.click("[data-parcel=" + number + "] a");
            var due = tick(page);
            page.fill("#collected", due);
            page.click("form.door button[type=submit]");
            page.waitForURL("**/courier");
            page.waitForSelector("#courier-queue div");
            assertThat(given.view(anna, parcel).state()).isEqualTo(ParcelState.HANDED_OVER);

            page.context().setOffline(false);
            page.evaluate("() => window.dispatchEvent(new Event('online'))");
            page.waitForFunction("() => JSON.parse(localStorage.getItem('courier-queue') || '[]').length === 0");
        }

        assertThat(given.view(anna, parcel).state()).isEqualTo(ParcelState.DELIVERED_PARTIAL);
        assertThat(given.order(anna, parcel).result()).isEqualTo(OrderResult.KEPT_PARTIAL);
        var order = given.view(anna, parcel).order();
        var outcomes = scope.shop(anna.id(), () -> orders.outcomes(anna.id(), order));
        assertThat(outcomes.size()).isEqualTo(1);
        assertThat(outcomes.get(0).collected()).isEqualTo(outcomes.get(0).due());
    }

    @Test
    void saysWhatIsMissingBeforeAnythingIsSent() {
        var anna = shops.open("anna");
        var courier = staff.headOffice(Role.COURIER);
        var number = given.view(anna, parcel(anna, courier.login())).number();
        try (var browser = PhoneBrowser.open()) {
            var page = browser.tab(staff.session(courier), true);
            page.navigate(PhoneBrowser.at("/courier/parcels/" + number));
            PhoneBrowser.isAccessible(page);
            page.fill("#collected", "1");
            page.check("[name=kept-1]");
            page.click("form.door button[type=submit]");
            assertThat(page.isVisible("[data-error]")).isTrue();
            page.selectOption("#reason-2", "SIZE_SMALL");
            page.click("form.door button[type=submit]");
            assertThat(page.textContent("[data-error]")).contains("Пересчитайте");
            assertThat(page.isVisible("[data-again]")).isTrue();
        }
    }

    @Test
    void worksWithoutScript() {
        var anna = shops.open("anna");
        var courier = staff.headOffice(Role.COURIER);
        var parcel = parcel(anna, courier.login());
        var path = "/courier/parcels/" + given.view(anna, parcel).number();
        var due = given.order(anna, parcel)
                .duePieces(Map.of(1, 1, 2, 1))
                .getAmount()
                .toPlainString();
        try (var browser = PhoneBrowser.open()) {
            var page = browser.tab(staff.session(courier), false);
            page.navigate(PhoneBrowser.at(path));
            page.check("[name=kept-1]");
            page.check("[name=kept-2]");
            page.fill("#collected", due);
            page.click("form.door button[type=submit]");
            page.waitForURL("**/courier");
        }

        assertThat(given.view(anna, parcel).state()).isEqualTo(ParcelState.DELIVERED_FULL);
    }

    private UUID parcel(Shop anna, String courier) {
        return given.handedOver(
                anna, given.confirmed(anna, goods.sold(rub(2_500), 3), goods.sold(rub(1_500), 3)), courier);
    }

    // The sum as the phone shows it, typed as a person types it.
    private static String tick(Page page) {
        page.check("[name=kept-1]");
        page.selectOption("#reason-2", "SIZE_SMALL");
        return page.textContent("[data-due]").replaceAll("[^0-9,]", "");
    }
}
