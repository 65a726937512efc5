package dev.prilavok.storefront;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.kernel.Sha256;
import dev.prilavok.tenancy.BrandShops;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Style sheets stand within the page that somebody comes to, and are files on the way through the shop. */
@QuarkusTest
class FirstSightTest {
    private static final Pattern STYLES = Pattern.compile("style-src ([^;]*)");

    @Inject
    CatalogFixture goods;

    @Inject
    BrandShops brands;

    private String product = "";

    @BeforeEach
    void aDress() {
        product = "/p/" + goods.priced(goods.anna(), goods.dress(1).get(0)).slug();
    }

    @Test
    void whoeverComesFromElsewhereWaitsForNoSheet() {
        for (var path : List.of("/", product, "/c/all", "/search?q=x", "/basket", "/pages/delivery", "/no-such-page"))
            for (var from : List.of("none", "cross-site", "same-site")) {
                var answer = opens(from).get(path);
                var page = page(answer);

                assertThat(sheets(page).isEmpty())
                        .as(path + " asks for files: " + sheets(page))
                        .isEqualTo(!within(page).isEmpty());
                assertThat(within(page))
                        .as(path + " carries what its policy lets it carry")
                        .allSatisfy(
                                sheet -> assertThat(allowed(answer)).contains("'sha256-" + Sha256.base64(sheet) + "'"));
            }
        assertThat(within(page(opens("cross-site").get(product))))
                .as("of every shop, of the brand, of the page")
                .hasSize(3)
                .anySatisfy(
                        sheet -> assertThat(sheet).endsWith(goods.anna().brand().themeCss()));
    }

    @Test
    void theSameIsSaidInsideAndOutside() {
        var outside = page(opens("cross-site").get(product));
        var inside = page(opens("same-origin").get(product));

        assertThat(sheets(inside).stream().map(file -> anna().get(file).asString()))
                .containsExactlyElementsOf(within(outside));
        assertThat(outside.body().text()).isEqualTo(inside.body().text());
    }

    @Test
    void onTheWayThroughTheShopSheetsAreFiles() {
        var inside = opens("same-origin").get(product);
        var unsaid = anna().get(product);
        var fetched = anna().header("Sec-Fetch-Site", "cross-site")
                .header("Sec-Fetch-Dest", "empty")
                .get("/offline");

        for (var answer : List.of(inside, unsaid, fetched)) {
            assertThat(sheets(page(answer))).isNotEmpty();
            assertThat(within(page(answer))).isEmpty();
            assertThat(allowed(answer)).isEqualTo("'self'");
        }
    }

    @Test
    void aListThatWasKeptIsKeptForBoth() {
        for (var times = 0; times < 3; times++) {
            var outside = opens("none").get("/c/all");
            assertThat(within(page(outside))).hasSize(3);
            assertThat(within(page(outside)))
                    .allSatisfy(sheet -> assertThat(allowed(outside)).contains(Sha256.base64(sheet)));

            var inside = opens("same-origin").get("/c/all");
            assertThat(sheets(page(inside))).hasSize(3);
            assertThat(allowed(inside)).isEqualTo("'self'");
        }
    }

    @Test
    void eachBrandCarriesItsOwn() throws IOException {
        var themes = new HashSet<String>();
        for (var shop : brands.opened()) {
            var answer = given().accept("text/html, */*")
                    .header("Sec-Fetch-Site", "none")
                    .header("Sec-Fetch-Dest", "document")
                    .get("/s/" + shop.slug() + "/");
            var carried = within(page(answer));

            assertThat(carried.get(1))
                    .contains("@font-face")
                    .endsWith(shop.brand().themeCss());
            assertThat(carried).allSatisfy(sheet -> assertThat(allowed(answer)).contains(Sha256.base64(sheet)));
            themes.add(carried.get(1));
        }
        assertThat(themes).hasSize(6);
    }

    private static List<String> sheets(Document page) {
        return page.select("link[rel=stylesheet]").eachAttr("href");
    }

    private static List<String> within(Document page) {
        return page.select("style").stream().map(Element::data).toList();
    }

    private static String allowed(Response answer) {
        return STYLES.matcher(answer.header("Content-Security-Policy"))
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
    }

    private static Document page(Response answer) {
        return Jsoup.parse(answer.asString());
    }

    private static RequestSpecification opens(String from) {
        return anna().header("Sec-Fetch-Site", from).header("Sec-Fetch-Dest", "document");
    }

    private static RequestSpecification anna() {
        return given().accept("text/html, */*").header("Host", "anna.localhost");
    }
}
