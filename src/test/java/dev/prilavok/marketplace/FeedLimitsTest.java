package dev.prilavok.marketplace;

import static dev.prilavok.catalog.Feed.anOffer;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.catalog.Feed;
import dev.prilavok.kernel.Limits;
import dev.prilavok.kernel.Sku;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A thing whose every text is as long and as loud as we take it: each feed still keeps the rules of the place that reads it. */
@QuarkusTest
class FeedLimitsTest {
    private static final String LONG = "слово ".repeat(60).strip();
    private static final Pattern MARKUP = Pattern.compile("</?(?:h3|ul|li|p|br)>");

    @Inject
    CatalogFixture goods;

    @Inject
    Limits limits;

    private Shop anna;
    private Sku sku;
    private String id = "";

    @BeforeEach
    void aLoudThing() {
        limits.forget();
        anna = goods.anna();
        var name = CatalogFixture.id();
        sku = new Sku(name + "/ля-ля_" + "x".repeat(30));
        id = FeedText.id(sku);
        goods.imported(Feed.of(anOffer(sku.value())
                        .of(name)
                        .with("categoryId", name + "-9")
                        .with("name", "Платье " + LONG.substring(0, 190))
                        .with("vendor", LONG.substring(0, 99))
                        .with("price", "5000.50")
                        .with("oldprice", "7000")
                        .with("barcode", "4601234567890")
                        .with("weight", "0.5")
                        .with("description", "<![CDATA[" + told() + "]]>")
                        .param("Цвет", LONG.substring(0, 59))
                        .param("Состав", LONG.repeat(2).substring(0, 499))
                        .param("Пол", "Женский")
                        .size("44", ""))
                .categories(sections(name)));
        goods.photographed(goods.priced(anna, sku).product(), 15);
    }

    private static String told() {
        return "<h1>Скидка 50 %</h1><p>Платье изо льна. Распродажа до пятницы! Пишите на https://evil.example/now или"
                + " www.evil.example.</p><script>alert(1)</script><img src=x onerror=alert(1)><ul><li>карманы</li></ul>"
                + "<p>" + "Длинный рассказ о платье. ".repeat(500) + "</p>";
    }

    // ten deep, and every name long
    private static String sections(String name) {
        return IntStream.range(0, 10)
                .mapToObj(level -> "<category id=\"" + name + "-" + level + "\""
                        + (level == 0 ? "" : " parentId=\"" + name + "-" + (level - 1) + "\"") + ">Сумки " + level + " "
                        + LONG.substring(0, 90) + "</category>")
                .reduce("", String::concat);
    }

    @Test
    void yml() throws Exception {
        var offer = found("yml.xml", "offer", element -> element.getAttribute("id"));

        assertThat(offer.getAttribute("id")).matches("[A-Za-z0-9]{1,20}");
        assertThat(offer.getAttribute("group_id")).matches("[1-9][0-9]{0,8}");
        assertThat(text(offer, "name")).hasSizeBetween(60, 120).endsWith("слово");
        assertThat(text(offer, "description"))
                .hasSizeBetween(1_000, 3_000)
                .contains("изо льна")
                .doesNotContain("http", "www", "кидка", "аспродажа", "alert", "evil");
        assertThat(MARKUP.matcher(text(offer, "description")).replaceAll("")).doesNotContain("<", ">");
        assertThat(texts(offer, "picture"))
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allSatisfy(url -> assertThat(url).startsWith("http").hasSizeLessThanOrEqualTo(512));
        assertThat(texts(offer, "barcode")).as("its last digit is wrong").isEmpty();
        assertThat(List.of(text(offer, "price"), text(offer, "oldprice"))).containsExactly("5000.5", "7000");
        assertThat(text(offer, "sales_notes")).hasSizeLessThanOrEqualTo(50);
        assertThat(text(offer, "url")).hasSizeLessThanOrEqualTo(2_000);
        assertThat(text(offer, "weight")).isEqualTo("0.5");
        assertThat(text(offer, "vendorCode")).isEqualTo(sku.value());
        for (var param : all(offer.getElementsByTagName("param"))) {
            assertThat(param.getTextContent()).isNotBlank();
            if (param.hasAttribute("unit"))
                assertThat(param.getAttribute("unit")).matches("[A-Z]{2,3}");
        }
    }

    @Test
    void theHeadOfYml() throws Exception {
        var root = root("yml.xml");

        assertThat(text(root, "name")).hasSizeBetween(1, 20);
        assertThat(text(root, "company")).isNotBlank();
        assertThat(all(root.getElementsByTagName("currency")))
                .singleElement()
                .satisfies(currency -> assertThat(currency.getAttribute("id")).isIn("RUR", "BYN", "UAH", "KZT"));
        assertThat(root.getElementsByTagName("delivery-options").getLength()).isLessThanOrEqualTo(5);
        var categories = all(root.getElementsByTagName("category"));
        var ids = categories.stream().map(one -> one.getAttribute("id")).toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[1-9][0-9]{0,17}"));
        assertThat(categories)
                .filteredOn(one -> one.hasAttribute("parentId"))
                .allSatisfy(one -> assertThat(ids).contains(one.getAttribute("parentId")));
        assertThat(root.getAttribute("date")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[+-]\\d\\d:\\d\\d");
    }

    @Test
    void google() throws Exception {
        var item = found("google.xml", "item", element -> text(element, "g:id"));

        assertThat(text(item, "g:title")).hasSizeBetween(60, 150);
        assertThat(text(item, "g:description"))
                .hasSizeBetween(1_000, 5_000)
                .doesNotContain("<", "http", "www", "alert");
        assertThat(text(item, "g:brand")).hasSizeBetween(1, 70);
        assertThat(text(item, "g:product_type")).hasSizeBetween(1, 750);
        assertThat(text(item, "g:material")).hasSizeBetween(1, 200);
        assertThat(text(item, "g:color")).hasSizeBetween(1, 100);
        assertThat(text(item, "g:mpn")).hasSizeBetween(1, 70);
        assertThat(texts(item, "g:gtin")).isEmpty();
        assertThat(texts(item, "g:additional_image_link")).hasSizeBetween(1, 10);
        assertThat(texts(item, "g:size_system")).isEmpty();
        assertThat(text(item, "g:price")).isEqualTo("7000.00 RUB");
        assertThat(text(item, "g:sale_price")).isEqualTo("5000.50 RUB");
        assertThat(text(item, "g:item_group_id")).matches("[0-9]{1,50}");
        assertThat(text(item, "g:shipping_weight")).isEqualTo("500 g");
    }

    @Test
    void meta() throws Exception {
        var row = metaRow();

        assertThat(row.get("title")).hasSizeBetween(60, 200);
        assertThat(row.get("description")).hasSizeBetween(1_000, 9_999).doesNotContain("<", "http", "alert");
        assertThat(row.get("brand")).hasSizeBetween(1, 100);
        assertThat(row.get("product_type")).hasSizeBetween(1, 750);
        assertThat(row.get("material")).hasSizeBetween(1, 200);
        assertThat(row.get("color")).hasSizeBetween(1, 200);
        assertThat(row.get("additional_image_link").split(",")).hasSizeBetween(1, 20);
        assertThat(row.get("price")).isEqualTo("7000.00 RUB");
        assertThat(row.get("sale_price")).isEqualTo("5000.50 RUB");
        assertThat(row.get("availability")).isEqualTo("in stock");
        assertThat(row.get("gender")).isEqualTo("female");
        assertThat(row.get("age_group")).isEqualTo("adult");
        assertThat(row.get("id"))
                .isEqualTo(text(found("google.xml", "item", one -> text(one, "g:id")), "g:id"))
                .isEqualTo(id);
        assertThat(row.get("item_group_id"))
                .isEqualTo(
                        found("yml.xml", "offer", one -> one.getAttribute("id")).getAttribute("group_id"));
    }

    private Map<String, String> metaRow() throws Exception {
        var rows = new CsvMapper()
                .readerFor(Map.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(body("meta.csv"))
                .readAll();
        return rows.stream().filter(row -> id.equals(row.get("id"))).findFirst().orElseThrow();
    }

    private Element found(String file, String name, java.util.function.Function<Element, String> ids) throws Exception {
        return all(root(file).getElementsByTagName(name)).stream()
                .filter(element -> ids.apply(element).equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Element root(String file) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(body(file))))
                .getDocumentElement();
    }

    // A big catalogue is read beside the work, so that feeds know a new thing a moment later.
    private String body(String file) {
        var body = read(file);
        for (var tries = 0; !body.contains(id) && tries < 15; tries++) {
            LockSupport.parkNanos(500_000_000);
            body = read(file);
        }
        return body;
    }

    private static String read(String file) {
        return given().get("/s/anna/feeds/" + file)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static List<Element> all(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private static List<String> texts(Element parent, String name) {
        return all(parent.getElementsByTagName(name)).stream()
                .map(Element::getTextContent)
                .toList();
    }

    private static String text(Element parent, String name) {
        return texts(parent, name).stream().findFirst().orElse("");
    }
}
