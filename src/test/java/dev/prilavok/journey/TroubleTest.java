package dev.prilavok.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.tenancy.ShopEdits;
import dev.prilavok.tenancy.ShopState;
import dev.prilavok.tenancy.Shops;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A shop that is closed and a page that breaks speak in the shop's voice, say what to do next and give nothing away. */
@QuarkusTest
class TroubleTest {
    @Inject
    ShopEdits edits;

    @Inject
    Shops shops;

    @Inject
    StaffFixture staff;

    @Test
    void aClosedShopSaysSoAndHowToReachItsPeople() {
        var boris = shops.bySlug("boris").orElseThrow();
        edits.state(boris.id(), ShopState.CLOSED, "переучёт");
        try {
            for (var path : new String[] {"/", "/c/all", "/basket", "/checkout"}) {
                var page = page(shop("boris").get(path), 503);
                assertThat(page.selectFirst("h1").text()).as(path).isEqualTo("Магазин закрыт");
                assertThat(page.select("main").text()).contains("По прежним заказам всё в силе");
                assertThat(page.title()).contains(boris.name());
            }
            assertThat(page(shop("boris").get("/?lang=en"), 503)
                            .selectFirst("h1")
                            .text())
                    .isEqualTo("The shop is closed");
            shop("boris").get("/pages/contacts").then().statusCode(200);
            shop("anna").get("/").then().statusCode(200);
        } finally {
            edits.state(boris.id(), ShopState.OPEN, null);
        }
        shop("boris").get("/").then().statusCode(200);
    }

    @Test
    void aBrokenPageOfAShopTellsItsNumberAndNothingElse() {
        var answer = shop("anna").get("/breaks-in-tests");
        var page = page(answer, 500);

        assertThat(page.selectFirst("h1").text()).isEqualTo("Что-то сломалось у нас");
        assertThat(page.select("main").text()).contains(answer.header("X-Request-Id"));
        assertThat(page.select("main a").attr("href")).isEqualTo("/");
        assertThat(page.title()).contains(shops.bySlug("anna").orElseThrow().name());
        tellsNothing(answer);
        assertThat(page(shop("anna").get("/breaks-in-tests?lang=en"), 500)
                        .selectFirst("h1")
                        .text())
                .startsWith("Something broke");
    }

    @Test
    void aBrokenPageOfAConsoleLeadsBackToWork() {
        var office = staff.session(staff.headOffice(Role.SUPPORT));
        var answer = given().cookies(office).accept("text/html").get("/office/breaks-in-tests");
        var page = page(answer, 500);

        assertThat(page.selectFirst("h1").text()).isEqualTo("Сломалось у нас");
        assertThat(page.select("main").text()).contains(answer.header("X-Request-Id"));
        assertThat(page.select("main a.btn").attr("href")).isEqualTo("/office");
        tellsNothing(answer);
        var missing = page(given().cookies(office).accept("text/html").get("/office/orders/anna/1"), 404);
        assertThat(missing.selectFirst("h1").text()).isEqualTo("Не нашлось");
    }

    @Test
    void troubleIsReadableForEverybody() {
        var boris = shops.bySlug("boris").orElseThrow();
        edits.state(boris.id(), ShopState.CLOSED, "переучёт");
        try (var browser = PhoneBrowser.open()) {
            var page = browser.tab(Map.of(), true);
            for (var path : List.of("/s/boris/", "/s/anna/breaks-in-tests", "/s/anna/nothing"))
                for (var lang : List.of("ru", "en")) {
                    page.navigate(PhoneBrowser.at(path + "?lang=" + lang));
                    assertThat(page.locator("html").getAttribute("lang")).isEqualTo(lang);
                    PhoneBrowser.isAccessible(page);
                }
        } finally {
            edits.state(boris.id(), ShopState.OPEN, null);
        }
    }

    private static void tellsNothing(Response answer) {
        assertThat(answer.asString()).doesNotContain("7916", "Иван", "IllegalState", "Exception", "at dev.");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    private static Document page(Response answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        Markup.isValid(status + " page", answer.asString());
        return Jsoup.parse(answer.asString());
    }

    private static RequestSpecification shop(String slug) {
        return given().header("Host", slug + ".localhost")
                .accept("text/html")
                .redirects()
                .follow(false);
    }
}
