package dev.prilavok.marketplace;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.catalog.ListingWords;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Limits;
import dev.prilavok.kernel.Sku;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.stock.HoldPurpose;
import dev.prilavok.stock.Holding;
import dev.prilavok.stock.Stock;
import dev.prilavok.tenancy.Scope;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Feeds keep the rules of the places that read them, for the whole demo catalogue. */
@QuarkusTest
class FeedsTest {
    @Inject
    CatalogFixture goods;

    @Inject
    ListingWords words;

    @Inject
    Stock stock;

    @Inject
    Scope scope;

    @Inject
    StaffFixture staff;

    @Inject
    ShopsFixture shops;

    @Inject
    Limits limits;

    @BeforeEach
    void nobodyAskedYet() {
        limits.forget();
    }

    @Test
    void ymlKeepsItsLimits() throws Exception {
        goods.demo();
        var root = xml("yml.xml");
        var ids = new HashSet<String>();
        var categories = texts(root, "category", element -> element.getAttribute("id"));

        for (var offer : all(root, "offer")) {
            assertThat(offer.getAttribute("id")).matches("[A-Za-z0-9]{1,20}");
            assertThat(ids.add(offer.getAttribute("id"))).as("repeated id").isTrue();
            assertThat(offer.getAttribute("group_id")).matches("[1-9][0-9]{0,8}");
            assertThat(text(offer, "name")).hasSizeBetween(1, 120);
            assertThat(text(offer, "description").length()).isLessThanOrEqualTo(3_000);
            assertThat(text(offer, "description").replaceAll("</?(?:p|ul|li|br|h3)>", ""))
                    .doesNotContain("<", "http");
            assertThat(text(offer, "sales_notes").length()).isLessThanOrEqualTo(50);
            assertThat(text(offer, "currencyId")).isEqualTo("RUR");
            assertThat(text(offer, "price")).matches("[1-9][0-9]*(\\.[0-9]{1,2})?");
            assertThat(text(offer, "url")).startsWith("http://").contains("/p/");
            assertThat(all(offer, "picture")).hasSizeLessThanOrEqualTo(10);
            assertThat(categories).contains(text(offer, "categoryId"));
            assertThat(Integer.parseInt(text(offer, "count"))).isPositive();
            assertThat(texts(offer, "param", element -> element.getAttribute("name")))
                    .contains("Возраст");
        }
        assertThat(ids).hasSizeGreaterThan(100);
        assertThat(text(root, "name").length()).isLessThanOrEqualTo(20);
    }

    @Test
    void numbersOfProductsStayTheSameAndAreNotShared() throws Exception {
        goods.demo();

        assertThat(groups(xml("yml.xml"))).isEqualTo(groups(xml("yml.xml")));
        assertThat(groups(xml("yml.xml")).values().stream().distinct().count())
                .isEqualTo(all(xml("yml.xml"), "offer").stream()
                        .map(offer -> text(offer, "url").replaceAll("\\?.*", ""))
                        .distinct()
                        .count());
    }

    @Test
    void aShopsFeedsSpeakInItsOwnWords() throws Exception {
        var sku = goods.dress(1).get(0);
        var anna = goods.anna();
        var product = goods.priced(anna, sku).product();
        goods.mayBeReworded(product);
        var photos = goods.photographed(product);
        scope.shop(
                anna.id(),
                () -> words.say(
                        anna.id(),
                        product,
                        new ListingWords.Wish("Сарафан Анны", "Шью сама & <люблю>", photos.get(1)),
                        "anna"));

        var offer = all(xml("yml.xml"), "offer").stream()
                .filter(one -> one.getAttribute("id").equals(FeedText.id(sku)))
                .findFirst()
                .orElseThrow();
        assertThat(text(offer, "name")).isEqualTo("Сарафан Анны");
        assertThat(text(offer, "description")).contains("Шью сама &amp; &lt;люблю&gt;");
        assertThat(all(offer, "picture").get(0).getTextContent()).contains(photos.get(1));
        for (var file : List.of("google.xml", "meta.csv")) {
            assertThat(given().get("/s/anna/feeds/" + file).asString().contains("Сарафан Анны, белый, 44"))
                    .as(file)
                    .isTrue();
            assertThat(given().get("/s/boris/feeds/" + file).asString().contains("Сарафан Анны"))
                    .as(file + " of another shop")
                    .isFalse();
        }
    }

    @Test
    void whatIsNotFreeIsNotOffered() throws Exception {
        var sku = goods.dress(1).get(0);
        var id = FeedText.id(sku);
        assertThat(ids(xml("yml.xml"))).contains(id);

        var units = new TreeMap<Sku, Integer>();
        units.put(sku, 1);
        scope.shop(shop(), () -> stock.hold(new Holding(Ids.next(), HoldPurpose.CART, null, null, units)));

        assertThat(ids(xml("yml.xml"))).doesNotContain(id);
    }

    @Test
    void googleKeepsItsLimits() throws Exception {
        goods.demo();
        for (var item : all(xml("google.xml"), "item")) {
            assertThat(text(item, "g:id")).matches("[A-Za-z0-9]{1,20}");
            assertThat(text(item, "g:title")).hasSizeBetween(1, 150);
            assertThat(text(item, "g:description")).hasSizeBetween(1, 5_000).doesNotContain("<");
            assertThat(text(item, "g:availability")).isEqualTo("in_stock");
            assertThat(text(item, "g:price")).matches("[0-9]+\\.[0-9]{2} RUB");
            assertThat(text(item, "g:image_link")).startsWith("http");
            assertThat(text(item, "g:age_group")).isIn("adult", "kids");
            assertThat(text(item, "g:size_system")).isNotEqualTo("RU");
        }
    }

    @Test
    void metaIsATableWithItsHeader() throws Exception {
        goods.demo();
        var body = given().get("/s/anna/feeds/meta.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var rows = new CsvMapper()
                .readerFor(Map.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(body)
                .readAll();

        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row.get("availability")).isEqualTo("in stock");
            assertThat(row.get("price")).matches("[0-9]+\\.[0-9]{2} RUB");
            assertThat(row.get("link")).startsWith("http");
        });
    }

    @Test
    void aShopInEurosHasNoYmlAndSaysSo() {
        shops.european();
        given().get("/s/baltic/feeds/yml.xml?lang=ru").then().statusCode(404).body(containsString("EUR"));
        given().get("/s/baltic/feeds/google.xml").then().statusCode(200);
        given().get("/s/anna/feeds/no-such.xml").then().statusCode(404);
    }

    @Test
    void theFranchiseeFindsTheAddresses() {
        given().cookies(staff.session(staff.ofShop("anna", Role.FRANCHISEE)))
                .get("/franchise/feeds")
                .then()
                .statusCode(200)
                .body(containsString("/feeds/yml.xml"));
    }

    private dev.prilavok.tenancy.ShopId shop() {
        return goods.annasShop();
    }

    private static Map<String, String> groups(Element root) {
        var groups = new TreeMap<String, String>();
        all(root, "offer").forEach(offer -> groups.put(offer.getAttribute("id"), offer.getAttribute("group_id")));
        return groups;
    }

    private static List<String> ids(Element root) {
        return texts(root, "offer", offer -> offer.getAttribute("id"));
    }

    private static Element xml(String file) throws Exception {
        var body = given().get("/s/anna/feeds/" + file)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(new String(body, StandardCharsets.UTF_8)).startsWith("<?xml");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(body))
                .getDocumentElement();
    }

    private static List<Element> all(Element root, String name) {
        var found = root.getElementsByTagName(name);
        var elements = new ArrayList<Element>();
        for (var i = 0; i < found.getLength(); i++) elements.add((Element) found.item(i));
        return elements;
    }

    private static List<String> texts(Element root, String name, java.util.function.Function<Element, String> text) {
        return all(root, name).stream().map(text).toList();
    }

    private static String text(Element root, String name) {
        return all(root, name).stream()
                .findFirst()
                .map(Element::getTextContent)
                .filter(Objects::nonNull)
                .orElse("");
    }
}
