package dev.prilavok.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.order.ShopsFixture;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A buyer who comes by a link sees the shop in its clothes before any style sheet was fetched, and keeps seeing it so. */
@QuarkusTest
class FirstSightBrowserTest {
    private static final String LOOK =
            "() => { const look = element => getComputedStyle(document.querySelector(element));"
                    + " return [look('body').backgroundColor, look('body').fontFamily, look('h1').fontFamily, look('.top').position,"
                    + " look('.btn').backgroundColor, look('.btn').borderRadius, look('.gallery').display].join('\\n') }";

    @Inject
    CatalogFixture goods;

    @Inject
    ShopsFixture shops;

    @Test
    void aPageFromALinkIsDressedAtOnceAndTheNextLooksTheSame() {
        var sold = goods.priced(shops.open("anna"), goods.dress(2).get(0));
        goods.photographed(sold.product());
        try (var browser = PhoneBrowser.open()) {
            var page = browser.tab(Map.of(), true);
            var sheets = answered(page);
            var complaints = new ArrayList<String>();
            page.onConsoleMessage(said -> {
                if (said.text().contains("Content Security Policy")) complaints.add(said.text());
            });

            page.navigate(PhoneBrowser.at("/s/anna/p/" + sold.slug()));
            var dressed = page.evaluate(LOOK);

            assertThat(page.locator("link[rel=stylesheet]").count()).isZero();
            assertThat(dressed.toString()).contains("flex");
            PhoneBrowser.isAccessible(page);

            page.click("a.brand");
            page.waitForURL("**/s/anna/");
            assertThat(page.locator("style").count()).isZero();
            page.waitForFunction("() => navigator.serviceWorker && navigator.serviceWorker.controller !== null");
            sheets.clear();
            page.evaluate("path => { location.href = path }", "/s/anna/p/" + sold.slug());
            page.waitForURL("**/p/" + sold.slug());
            page.waitForLoadState();

            assertThat(page.locator("link[rel=stylesheet]").count()).isEqualTo(3);
            assertThat(sheets).as("sheets that the worker kept").hasSize(3).allMatch(Response::fromServiceWorker);
            assertThat(page.evaluate(LOOK)).isEqualTo(dressed);
            assertThat(complaints).isEmpty();
        }
    }

    private static List<Response> answered(Page page) {
        var sheets = new ArrayList<Response>();
        page.onResponse(answer -> {
            if (answer.request().resourceType().equals("stylesheet")) sheets.add(answer);
        });
        return sheets;
    }
}
