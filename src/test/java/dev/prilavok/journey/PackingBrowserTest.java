package dev.prilavok.journey;

import static dev.prilavok.order.ShopsFixture.rub;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.prilavok.fulfilment.ParcelState;
import dev.prilavok.fulfilment.ParcelsFixture;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Sku;
import dev.prilavok.order.GoodsFixture;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A parcel is picked and packed with a scanner that plays a keyboard, on a tablet, in a real browser. */
@QuarkusTest
class PackingBrowserTest {
    @Inject
    ParcelsFixture parcels;

    @Inject
    GoodsFixture goods;

    @Inject
    ShopsFixture shops;

    @Inject
    StaffFixture staff;

    @Inject
    Scope scope;

    @Inject
    AgroalDataSource database;

    private Shop anna;
    private Map<String, String> packer = Map.of();

    @BeforeEach
    void somebodyAtTheStation() {
        anna = shops.open("anna");
        packer = staff.session(staff.headOffice(Role.WAREHOUSE));
    }

    @Test
    void scansBlocksAWrongSizePacksAndPrintsTheLabel() {
        var sizes = goods.sold(rub(900), 5, 2, true);
        isLarge(sizes.get(1));
        var id = parcels.planned(anna, parcels.confirmed(anna, sizes.get(0)));
        try (var browser = PhoneBrowser.open()) {
            var page = browser.tab(packer, true);
            page.setViewportSize(820, 1180);
            page.navigate(PhoneBrowser.at(url(id)));
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("code");

            scanner(page, sizes.get(1).value());
            page.waitForSelector("#station[data-sound=wrong]");
            assertThat(page.locator(".verdict").textContent()).contains("нужен размер M, а у вас L");
            assertThat(page.evaluate("document.activeElement.id"))
                    .as("ready for the next scan")
                    .isEqualTo("code");

            scanner(page, sizes.get(0).value());
            page.waitForSelector("#station[data-sound=right]");
            everythingIsLargeEnough(page);
            PhoneBrowser.isAccessible(page);
            page.locator("form[action$='/packed'] button").click();

            page.waitForURL("**/packing");
            assertThat(page.locator("[data-since]").textContent()).matches("\\d+:\\d\\d");
            for (var tick : page.locator("input[name=tick]").all()) tick.check();
            everythingIsLargeEnough(page);
            PhoneBrowser.isAccessible(page);
            page.locator("form[action$='/packing'] button[type=submit]").click();
            page.waitForSelector(".verdict.right");
            PhoneBrowser.isAccessible(page);

            var label = page.locator("a[href$='/label.pdf']").first().getAttribute("href");
            var pdf = RestAssured.given().cookies(packer).get(label);
            assertThat(pdf.contentType()).isEqualTo("application/pdf");
            assertThat(pdf.asByteArray()).hasSizeGreaterThan(1_000);
        }
        assertThat(parcels.view(anna, id).state()).isEqualTo(ParcelState.READY);
    }

    @Test
    void everyPageOfTheWarehouseIsRight() {
        var planned = parcels.planned(anna, parcels.confirmed(anna, goods.sold(rub(900), 5)));
        var ready = parcels.ready(anna, parcels.confirmed(anna, goods.sold(rub(900), 5)));
        var away = parcels.onItsWay(anna, goods.sold(rub(900), 5));
        parcels.confirmed(anna, goods.sold(rub(900), 5));
        var owner = staff.session(staff.headOffice(Role.OWNER));
        var wrong = new ArrayList<String>();
        try (var browser = PhoneBrowser.open()) {
            var page = browser.tab(owner, true);
            for (var path : List.of(
                    "/office/picking",
                    "/office/picking?by=cutoff",
                    "/office/picking/shelves",
                    url(planned),
                    url(ready) + "/packing",
                    "/office/packing",
                    "/office/packing/gift",
                    "/office/packing/inserts",
                    "/office/packing/recipes/damage",
                    "/office/carriers/hours",
                    "/office/packing/recipes/01990000-0000-7000-8000-000000000418",
                    "/office/parcels",
                    "/office/parcels?show=late",
                    card(planned),
                    card(away),
                    "/office/parcels/manifests",
                    "/office/receiving",
                    "/office/receiving/quarantine",
                    card(away).replace("/parcels/", "/receiving/"),
                    "/office/stock-papers",
                    "/office/stock-papers?kind=count"))
                for (var lang : List.of("ru", "en")) look(page, path, lang, wrong);
        }
        assertThat(wrong).isEmpty();
    }

    private static void look(Page page, String path, String lang, List<String> wrong) {
        page.navigate(PhoneBrowser.at(path + (path.contains("?") ? "&" : "?") + "lang=" + lang));
        try {
            assertThat(page.locator("html").getAttribute("lang")).as(path).isEqualTo(lang);
            Markup.isValid(page.url(), page.content());
            page.setViewportSize(390, 844);
            PhoneBrowser.isAccessible(page);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as("%s fits a phone", path)
                    .isEqualTo(true);
            page.setViewportSize(1280, 900);
            PhoneBrowser.isAccessible(page);
        } catch (AssertionError mistake) {
            // one look at every page tells more than the first mistake
            wrong.add(mistake.getMessage());
        }
    }

    // a scanner types fast and ends with Enter
    private static void scanner(Page page, String code) {
        page.keyboard().type(code);
        page.keyboard().press("Enter");
    }

    private static void everythingIsLargeEnough(Page page) {
        assertThat(page.evaluate("""
                [...document.querySelectorAll('main button, main a.btn, main .ticks label, main #code')]
                    .filter(e => e.getClientRects().length && e.getBoundingClientRect().height < 44).map(e => e.textContent)""")).isEqualTo(List.of());
    }

    private String url(UUID id) {
        return "/office/picking/anna/" + parcels.view(anna, id).number();
    }

    private String card(UUID id) {
        return "/office/parcels/anna/" + parcels.view(anna, id).number();
    }

    private void isLarge(Sku sku) {
        scope.network(() -> {
            try (var connection = database.getConnection();
                    var update = connection.prepareStatement("update variant set size = 'L' where sku = ?")) {
                update.setString(1, sku.value());
                update.executeUpdate();
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        });
    }
}
