package dev.prilavok.storefront;

import static dev.prilavok.catalog.GarmentMeasure.BUST;
import static dev.prilavok.catalog.GarmentMeasure.HEAD;
import static dev.prilavok.catalog.GarmentMeasure.HEIGHT;
import static dev.prilavok.catalog.GarmentMeasure.HIPS;
import static dev.prilavok.catalog.GarmentMeasure.INSEAM;
import static dev.prilavok.catalog.GarmentMeasure.INSOLE;
import static dev.prilavok.catalog.GarmentMeasure.LENGTH;
import static dev.prilavok.catalog.GarmentMeasure.WAIST;
import static dev.prilavok.catalog.GarmentMeasure.WIDTH;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.catalog.Feed;
import dev.prilavok.catalog.Prices;
import dev.prilavok.kernel.Sku;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.tenancy.Scope;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProductPageTest {
    @Inject
    CatalogFixture goods;

    @Inject
    ShopsFixture shops;

    @Inject
    Prices prices;

    @Inject
    Scope scope;

    String first = "";
    String second = "";

    @BeforeEach
    void aShopWithDresses() {
        first = dress();
        second = dress();
    }

    private String dress() {
        return path(goods.dress(3).get(0));
    }

    private String path(Sku sku) {
        var shop = shops.open("anna").id();
        return "/p/"
                + Objects.requireNonNull(scope.shop(shop, () -> prices.priced(shop, List.of(sku)))
                                .get(sku))
                        .slug();
    }

    @Test
    void theLettersOfTheDrawingAreThoseOfTheTable() {
        var page = page(anna().get(first));

        var drawn = page.select("svg.drawn text").eachText();
        assertThat(drawn).isNotEmpty().doesNotHaveDuplicates();
        assertThat(page.select(".measured dt b").eachText()).isEqualTo(drawn);
        assertThat(page.select(".all-sizes tbody th b").eachText()).isEqualTo(drawn);
    }

    @Test
    void theChosenSizeIsMeasuredFirst() {
        var page = page(anna().get(first + "?size=46"));

        var first = page.select(".measured dd").eachText();
        assertThat(first).isEqualTo(page.select("td[data-col=46]").eachText());
        assertThat(page.select("[data-mine-name]").text()).contains("46");
        assertThat(page.select(".all-sizes").hasAttr("open")).isFalse();
    }

    @Test
    void sizesThatCostDifferentlySaySo() {
        var id = CatalogFixture.id();
        goods.imported(Feed.of(
                Feed.anOffer(id + "1")
                        .of(id)
                        .size("44", "RU")
                        .with("price", "5000")
                        .with("count", "0"),
                Feed.anOffer(id + "2").of(id).size("46", "RU").with("price", "5400"),
                Feed.anOffer(id + "3").of(id).size("48", "RU").with("price", "5800")));
        var path = path(new Sku(id + "2"));

        var open = page(anna().get(path));
        assertThat(open.select(".gallery")).as("no photographs, no gallery").isEmpty();
        // the cheapest is sold out
        assertThat(open.select(".buy .price").text()).startsWith("от").contains("5 400");
        assertThat(open.select("[name=sku][data-price]").eachAttr("data-price").stream()
                        .map(price -> price.replace('\u00a0', ' '))
                        .toList())
                .containsExactly("5 000 ₽", "5 400 ₽", "5 800 ₽");
        assertThat(page(anna().get(path + "?size=48")).select(".buy .price").text())
                .contains("5 800")
                .doesNotContain("от");
        assertThat(page(anna().get(first)).select("[data-price]")).isEmpty();
    }

    @Test
    void everyPhotographLeadsToItsLargestCopyWithoutScript() {
        for (var link : page(anna().get(first)).select(".gallery a"))
            anna().get(link.attr("href")).then().statusCode(200).contentType("image/jpeg");
    }

    @Test
    void whatWasLookedAtLatelyIsShownAndNothingOfThePersonIsKept() {
        var seen = anna().get(first).then().extract().detailedCookie("seen");
        var next = anna().cookie("seen", seen.getValue()).get(second);
        var both = next.then().extract().cookie("seen");

        assertThat(seen.getValue()).matches("[\\w-]{22}");
        assertThat(seen.isHttpOnly()).isTrue();
        assertThat(both.split("\\.")).hasSize(2).endsWith(seen.getValue());
        assertThat(links(page(next))).containsExactly(first);
        assertThat(links(page(anna().cookie("seen", both).get("/")))).containsExactly(second, first);
        assertThat(links(page(anna().cookie("seen", "zzz.<b>").get("/")))).isEmpty();
    }

    @Test
    void noMoreThanTwelveAreRemembered() {
        var full = String.join(".", java.util.Collections.nCopies(3, "AAAAAAAAAAAAAAAAAAAAAA")) + "."
                + java.util.stream.IntStream.range(0, 15)
                        .mapToObj(i -> "BBBBBBBBBBBBBBBBBBBBB" + (char) ('A' + i))
                        .collect(java.util.stream.Collectors.joining("."));

        var after = anna().cookie("seen", full).get(first).then().extract().cookie("seen");

        assertThat(after.split("\\.")).hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void theTownOfTheReaderIsRememberedForThePromise() {
        var chosen = anna().redirects().follow(false).get("/town?city=Казань&to=" + first);

        chosen.then().statusCode(303).header("Location", containsString(first + "#town"));
        anna().cookie("town", chosen.cookie("town")).get(first).then().body(containsString("Казань:"));
        anna().cookie("town", "nonsense").get(first).then().statusCode(200).body(containsString("Калининград:"));
        anna().get("/town?city=Ъъъ&to=//elsewhere.example")
                .then()
                .statusCode(200)
                .body(containsString("в нашем списке нет"), not(containsString("elsewhere")));
    }

    @Test
    void howItFitsIsSilentUntilThereAreOutcomes() {
        assertThat(page(anna().get(first)).select(".worn")).isEmpty();
    }

    @Test
    void whatWasMeasuredTellsWhatIsDrawn() {
        assertThat(Garment.of(List.of(BUST, WAIST, LENGTH), "Платья")).contains(Garment.DRESS);
        assertThat(Garment.of(List.of(BUST, LENGTH), "Shirts")).contains(Garment.TOP);
        assertThat(Garment.of(List.of(WAIST, INSEAM), "Джинсы")).contains(Garment.TROUSERS);
        assertThat(Garment.of(List.of(WAIST, HIPS, LENGTH), "Юбки")).contains(Garment.SKIRT);
        assertThat(Garment.of(List.of(INSOLE), "Обувь")).contains(Garment.SHOE);
        assertThat(Garment.of(List.of(HEAD), "Шапки")).contains(Garment.HAT);
        assertThat(Garment.of(List.of(WIDTH, HEIGHT), "Сумки")).contains(Garment.BAG);
        assertThat(Garment.of(List.of(), "Платья")).isEmpty();
    }

    @Test
    void aPageWeighsLessThanAHundredKilobytesWithoutPictures() {
        var html = anna().header("Accept-Encoding", "identity").get(first).asByteArray();
        var page = Jsoup.parse(new String(html, java.nio.charset.StandardCharsets.UTF_8));
        var files = page.select("link[rel=stylesheet], link[rel=preload], link[rel=icon]")
                .eachAttr("href");
        files.addAll(page.select("script[src]").eachAttr("src"));

        var weight = html.length
                + files.stream()
                        .mapToInt(file -> anna().get(file).asByteArray().length)
                        .sum();

        assertThat(files).hasSizeGreaterThan(5);
        assertThat(weight).isLessThan(100 * 1024);
    }

    private static List<String> links(Document page) {
        return page.select("ul.row a").eachAttr("href");
    }

    private static Document page(io.restassured.response.Response answer) {
        return Jsoup.parse(answer.then().statusCode(200).extract().asString());
    }

    private static RequestSpecification anna() {
        return given().accept("text/html, */*").header("Host", "anna.localhost");
    }
}
