package dev.prilavok.storefront;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.catalog.Prices;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.tenancy.Scope;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What search engines, messengers and telephones read of a shop. */
@QuarkusTest
class ShopForMachinesTest {
    @Inject
    CatalogFixture goods;

    @Inject
    ShopsFixture shops;

    @Inject
    Prices prices;

    @Inject
    Scope scope;

    @Inject
    ObjectMapper json;

    String slug = "";

    @BeforeEach
    void aShopWithADress() {
        var shop = shops.open("anna").id();
        var sku = goods.dress(3).get(0);
        slug = Objects.requireNonNull(scope.shop(shop, () -> prices.priced(shop, List.of(sku)))
                        .get(sku))
                .slug();
    }

    @Test
    void theSitemapNamesEveryOpenPageOnTheShopsOwnHost() {
        var robots =
                at("anna").get("/robots.txt").then().statusCode(200).extract().asString();
        var index = read(after(robots, "Sitemap: "));
        var parts = index.select("sitemap loc").eachText();

        assertThat(parts).hasSize(2).allMatch(part -> part.startsWith("http://anna.localhost"));
        var pages = read(parts.get(0)).select("url loc").eachText();
        var dresses = read(parts.get(1)).select("url:has(loc:contains(/p/" + slug + "))");
        assertThat(pages).anyMatch(page -> page.endsWith("/")).anyMatch(page -> page.endsWith("/pages/delivery"));
        assertThat(dresses)
                .isNotEmpty()
                .allMatch(url -> url.select("lastmod").text().matches("\\d{4}-\\d\\d-\\d\\dT[\\d:]+Z"));
        for (var page : pages) at("anna").get(path(page)).then().statusCode(200);
        at("anna").get("/sitemap-goods-99.xml").then().statusCode(404);
    }

    @Test
    void thePlatformsHostOffersNoConsoleToSearchEngines() {
        given().get("/robots.txt").then().statusCode(200).body(containsString("Disallow: /"));
    }

    @Test
    void everyOpenPageGoesByOneAddressHoweverItWasReached() {
        var onHost =
                page(at("anna").get("/p/" + slug + "?colour=x&utm_source=y").asString());
        var byPath = page(given().accept("text/html").get("/s/anna/p/" + slug).asString());
        var english = page(at("anna").get("/p/" + slug + "?lang=en").asString());

        assertThat(canonical(onHost)).endsWith("anna.localhost" + port(canonical(onHost)) + "/p/" + slug);
        assertThat(canonical(byPath)).isEqualTo(canonical(onHost));
        assertThat(canonical(english)).isEqualTo(canonical(onHost) + "?lang=en");
        assertThat(english.select("link[hreflang=ru]").attr("href")).isEqualTo(canonical(onHost));
        for (var own : List.of("/basket", "/search?q=x", "/p/nothing")) {
            var page = page(at("anna").get(own).asString());
            assertThat(page.select("link[rel=canonical]")).as(own).isEmpty();
            assertThat(page.select("meta[name=robots]").attr("content")).as(own).isEqualTo("noindex");
        }
    }

    @Test
    void aProductSaysWhatItIsWhatItCostsAndWhichSizesAreThere() throws Exception {
        var page = page(at("anna").get("/p/" + slug).asString());
        var things =
                json.readTree(page.select("script[type=application/ld+json]").html());

        var product = things.get(0);
        assertThat(product.path("@type").asText()).isEqualTo("Product");
        assertThat(product.path("offers")).hasSize(3).allSatisfy(offer -> {
            assertThat(offer.path("price").asText()).isEqualTo("5000.00");
            assertThat(offer.path("priceCurrency").asText()).isEqualTo("RUB");
            assertThat(offer.path("availability").asText()).isEqualTo("https://schema.org/InStock");
        });
        var steps = things.get(1).path("itemListElement");
        assertThat(things.get(1).path("@type").asText()).isEqualTo("BreadcrumbList");
        assertThat(steps.findValuesAsText("item")).allMatch(item -> item.startsWith("http://anna.localhost"));
        assertThat(last(steps).path("item").asText()).endsWith("/p/" + slug);
        for (var step : steps)
            at("anna").get(path(step.path("item").asText())).then().statusCode(200);
    }

    @Test
    void aNameCannotEndTheBlockOfData() {
        var home = page(at("anna").get("/").asString());

        assertThat(home.select("script[type=application/ld+json]").html())
                .doesNotContain("<")
                .contains("ClothingStore");
    }

    @Test
    void aMessengerGetsAPictureOfTheProductThatItMayKeep() throws Exception {
        var page = page(at("anna").get("/p/" + slug).asString());
        var address = path(page.select("meta[property=og:image]").attr("content"));

        var answer = at("anna").get(address);
        var picture = ImageIO.read(new ByteArrayInputStream(answer.asByteArray()));
        assertThat(answer.header("Cache-Control")).contains("immutable");
        assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(1200, 630);
        at("anna")
                .redirects()
                .follow(false)
                .get("/p/" + slug + "/" + "0".repeat(32) + ".jpg")
                .then()
                .statusCode(307)
                .header("Location", containsString(address));
        at("anna").get("/p/nothing/" + "0".repeat(32) + ".jpg").then().statusCode(404);
    }

    @Test
    void aTelephoneMayKeepTheShopOnItsFirstScreen() throws Exception {
        var manifest = json.readTree(at("boris").get("/manifest.webmanifest").asByteArray());

        assertThat(manifest.path("name").asText()).isEqualTo("Шаг");
        assertThat(manifest.path("start_url").asText()).isEqualTo("/");
        for (var icon : manifest.path("icons")) {
            var answer = at("boris").get(icon.path("src").asText());
            var picture = ImageIO.read(new ByteArrayInputStream(answer.asByteArray()));
            assertThat(answer.contentType()).isEqualTo("image/png");
            assertThat(picture.getWidth() + "x" + picture.getHeight())
                    .isEqualTo(icon.path("sizes").asText());
        }
        at("boris").get("/icon-1000.png").then().statusCode(404);
    }

    @Test
    void theWorkerKeepsOnePageAndFilesAndNothingOfAnybodys() {
        var worker = at("anna")
                .get("/sw.js")
                .then()
                .statusCode(200)
                .contentType("text/javascript")
                .extract()
                .asString();
        var page = at("anna")
                .cookie("bag", "7")
                .get("/offline")
                .then()
                .statusCode(200)
                .body(containsString("Нет связи"));

        page.body(not(containsString("<b>0</b>")));
        var files = worker.substring(worker.indexOf("FILES = ['") + 10, worker.indexOf("'];"))
                .split("', '");
        assertThat(files).allMatch(file -> file.matches("/(storefront/.+|theme\\.css|icon\\.svg)\\?v=\\w+"));
        for (var file : files) at("anna").get(file).then().statusCode(200);
        assertThat(worker).contains("credentials: 'omit'").doesNotContain("__");
        at("anna")
                .get("/offline")
                .then()
                .body(equalTo(at("anna").get("/offline").asString()));
    }

    @Test
    void theKeptPageSaysNothingThatIsOverTomorrow() {
        var said = ".who p.quiet";
        var home = page(at("anna").get("/").asString()).select(said);
        var kept = page(at("anna").get("/offline").asString()).select(said);

        assertThat(home.select("br")).as("opening hours of today").hasSize(1);
        assertThat(kept.text()).contains("Калининград");
        assertThat(kept.select("br")).isEmpty();
    }

    private Document read(String address) {
        var answer = at("anna").get(path(address)).then().statusCode(200).contentType("application/xml");
        return Jsoup.parse(answer.extract().asString(), "", org.jsoup.parser.Parser.xmlParser());
    }

    private static JsonNode last(JsonNode list) {
        return list.get(list.size() - 1);
    }

    private static Document page(String html) {
        return Jsoup.parse(html);
    }

    private static String canonical(Document page) {
        return page.select("link[rel=canonical]").attr("href");
    }

    private static String port(String address) {
        var port = java.net.URI.create(address).getPort();
        return port < 0 ? "" : ":" + port;
    }

    private static String path(String address) {
        return address.replaceFirst("https?://[^/]+", "");
    }

    private static String after(String text, String mark) {
        return text.substring(text.indexOf(mark) + mark.length()).strip();
    }

    private static RequestSpecification at(String slug) {
        return given().accept("text/html, */*").header("Host", slug + ".localhost");
    }
}
