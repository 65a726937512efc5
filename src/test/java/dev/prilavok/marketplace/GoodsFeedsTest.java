package dev.prilavok.marketplace;

import static dev.prilavok.catalog.CatalogFixture.rub;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.catalog.Listings;
import dev.prilavok.catalog.SaleProduct;
import dev.prilavok.catalog.Versions;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Limits;
import dev.prilavok.kernel.Sku;
import dev.prilavok.stock.HoldPurpose;
import dev.prilavok.stock.Holding;
import dev.prilavok.stock.Stock;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever reads a shop's goods a second time is told what became different, whatever made it so, and nothing else. */
@QuarkusTest
class GoodsFeedsTest {
    private static final String SHOP = "/s/anna/feeds/goods.json";
    private static final String NETWORK = "/api/v1/office/feeds/goods.json";

    @Inject
    CatalogFixture goods;

    @Inject
    Listings listings;

    @Inject
    StaffFixture staff;

    @Inject
    Stock stock;

    @Inject
    Scope scope;

    @Inject
    Limits limits;

    @Inject
    GoodsReader reader;

    private Shop anna;
    private List<Sku> dress = List.of();

    @BeforeEach
    void aDress() {
        limits.forget();
        anna = goods.anna();
        dress = goods.dress(3);
        for (var tries = 0; item(all(), dress.get(0)) == null && tries < 200; tries++) {
            limits.forget();
            LockSupport.parkNanos(100_000_000);
        }
    }

    @Test
    void everythingIsToldWithItsPriceAddressAndNumberOfEveryOtherFeed() {
        var answer = given().get(SHOP);
        assertThat(answer.statusCode()).isEqualTo(200);
        var feed = answer.jsonPath();
        assertThat(answer.header("X-Feed-Mark"))
                .isEqualTo(feed.getString("mark"))
                .matches("[1-9][0-9]*");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(feed.getBoolean("complete")).isTrue();
        assertThat(feed.getList("gone")).isEmpty();

        var item = item(feed, dress.get(1));
        assertThat(item)
                .containsEntry("sku", dress.get(1).value())
                .containsEntry("name", "Платье льняное")
                .containsEntry("size", "46")
                .containsEntry("currency", "RUB")
                .containsEntry("free", 3)
                .containsEntry("category", "Пробная одежда / Пробные платья");
        assertThat(new BigDecimal(item.get("price").toString())).isEqualByComparingTo("5000");
        assertThat((String) item.get("url")).startsWith("http").contains("/p/");
        var yml = given().get("/s/anna/feeds/yml.xml").asString();
        assertThat(yml)
                .contains("<offer id=\"" + item.get("id") + "\" available=\"true\" group_id=\"" + item.get("group")
                        + "\">");
        assertThat(feed.getList("items.id")).doesNotHaveDuplicates();
    }

    @Test
    void aTableHasTheSameLines() throws Exception {
        var rows = new CsvMapper()
                .readerFor(Map.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(
                        given().get("/s/anna/feeds/goods.csv").asString())
                .readAll();

        var feed = all();
        assertThat(rows)
                .hasSameSizeAs(feed.getList("items"))
                .allSatisfy(row -> assertThat(row).containsEntry("state", "sold"));
        var row = rows.stream()
                .filter(one -> one.get("sku").equals(dress.get(0).value()))
                .findFirst()
                .orElseThrow();
        assertThat(row.keySet()).containsAll(item(feed, dress.get(0)).keySet());
        assertThat(row)
                .containsEntry("price", "5000.00")
                .containsEntry("size", "44")
                .containsEntry("free", "3");
    }

    @Test
    void nothingIsToldWhereNothingHappened() {
        var mark = all().getString("mark");

        var again = since(mark);

        assertThat(again.getBoolean("complete")).isFalse();
        assertThat(mine(again)).isEmpty();
        assertThat(gone(again)).doesNotContainAnyElementsOf(values());
    }

    @Test
    void aPriceAWordAndWhatIsFreeAreToldWhoeverChangedThem() {
        var first = all().getString("mark");
        var product = goods.priced(anna, dress.get(0)).product();

        scope.shop(anna.id(), () -> listings.ask(anna.id(), product, rub(5_400), "anna"));
        var priced = since(first);
        assertThat(mine(priced)).containsExactlyInAnyOrderElementsOf(values());
        assertThat(new BigDecimal(item(priced, dress.get(0)).get("price").toString()))
                .isEqualByComparingTo("5400");

        goods.network(
                "update product set name = '{\"ru\": \"Платье другое\"}' where id = ? returning id",
                row -> true,
                product);
        goods.network(Versions.CATALOGUE_CHANGED + " returning version", row -> true);
        var named = since(priced.getString("mark"));
        assertThat(item(named, dress.get(0))).containsEntry("name", "Платье другое");

        hold(dress.get(2), 1);
        var held = since(named.getString("mark"));
        assertThat(mine(held)).containsExactly(dress.get(2).value());
        assertThat(item(held, dress.get(2))).containsEntry("free", 2);

        assertThat(mine(since(first))).as("for who was away").containsExactlyInAnyOrderElementsOf(values());
    }

    @Test
    void whatIsSoldOutIsGoneAndComesBack() {
        var first = all().getString("mark");

        var owner = hold(dress.get(1), 3);
        var without = since(first);
        assertThat(gone(without)).contains(dress.get(1).value());
        assertThat(mine(without)).isEmpty();
        assertThat(gone(since(without.getString("mark"))))
                .doesNotContain(dress.get(1).value());
        var table = given().queryParam("since", first)
                .get("/s/anna/feeds/goods.csv")
                .asString();
        assertThat(table.lines())
                .anyMatch(line -> line.contains("\"" + dress.get(1).value() + "\"") && line.endsWith("\"gone\""));

        scope.shop(anna.id(), () -> stock.release(owner));
        var back = since(without.getString("mark"));
        assertThat(mine(back)).containsExactly(dress.get(1).value());
        assertThat(gone(since(first))).doesNotContain(dress.get(1).value());
    }

    @Test
    void aMarkThatWeNeverGaveIsRefused() {
        for (var mark : List.of("0", "-1", "x", "999999999999999999", "99999999999999999999999", "1 or 1=1"))
            given().accept("application/json")
                    .queryParam("since", mark)
                    .get(SHOP)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("feed-mark"), "detail", containsString("since"));
    }

    @Test
    void manyReadersAtOnceAreToldTheSame() throws Exception {
        var mark = all().getString("mark");
        hold(dress.get(0), 1);
        var pool = Executors.newFixedThreadPool(6);
        try {
            Callable<List<String>> read = () -> mine(since(mark));
            for (var told : pool.invokeAll(
                    IntStream.range(0, 6).mapToObj(reader -> read).toList()))
                assertThat(told.get()).containsExactly(dress.get(0).value());
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void whoReadsAFeedThatBreaksOffSeesIt() throws Exception {
        var goodsNow = new ArrayList<SaleProduct>();
        reader.ofShop(anna, (products, numbers) -> goodsNow.addAll(products));
        QuarkusMock.installMockForInstance(new Breaking(goodsNow), reader);
        var client = HttpClient.newHttpClient();
        for (var file : List.of("yml.xml", "google.xml", "meta.csv", "goods.json", "goods.csv")) {
            var request = HttpRequest.newBuilder(
                            URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/s/anna/feeds/" + file))
                    .build();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                // a short one, of which nothing was sent yet, is a plain failure
                if (answer.statusCode() != 500)
                    assertThatThrownBy(body::readAllBytes).as(file).isInstanceOf(IOException.class);
            }
        }
    }

    /** Gives the goods again and again, and then fails as a database may. */
    private static final class Breaking extends GoodsReader {
        private final List<SaleProduct> products;

        Breaking(List<SaleProduct> products) {
            super(null, null, null, null);
            this.products = products;
        }

        @Override
        void ofShop(Shop shop, Takes takes) throws Exception {
            for (var page = 0; page < 200; page++) takes.take(products, Map.of());
            throw new IllegalStateException("the database went away");
        }
    }

    @Test
    void headOfficeReadsTheWholeNetworkAtRecommendedPrices() {
        var product = goods.priced(anna, dress.get(0)).product();
        scope.shop(anna.id(), () -> listings.ask(anna.id(), product, rub(5_400), "anna"));

        var feed = network(null).jsonPath();

        var item = item(feed, dress.get(0));
        assertThat(new BigDecimal(item.get("price").toString())).isEqualByComparingTo("5000");
        assertThat(item)
                .containsEntry("url", null)
                .containsEntry("id", item(all(), dress.get(0)).get("id"));
        hold(dress.get(1), 3);
        var later = network(feed.getString("mark")).jsonPath();
        assertThat(mine(later)).isEmpty();
        assertThat(gone(later)).contains(dress.get(1).value());
    }

    @Test
    void theNetworkIsForHeadOfficeAlone() {
        given().get(NETWORK).then().statusCode(401);
        given().auth()
                .oauth2(staff.token(staff.ofShop("anna", Role.FRANCHISEE)))
                .get(NETWORK)
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(staff.token(staff.headOffice(Role.CATALOGUE_MANAGER)))
                .queryParam("currency", "ROUBLES")
                .get(NETWORK)
                .then()
                .statusCode(400)
                .body("code", equalTo("bad-request"));
    }

    private Response network(String since) {
        var asked = given().auth().oauth2(staff.token(staff.headOffice(Role.CATALOGUE_MANAGER)));
        var answer = (since == null ? asked : asked.queryParam("since", since)).get(NETWORK);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }

    private static JsonPath all() {
        return given().get(SHOP).then().statusCode(200).extract().jsonPath();
    }

    private static JsonPath since(String mark) {
        return given().queryParam("since", mark)
                .get(SHOP)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private List<String> values() {
        return dress.stream().map(Sku::value).toList();
    }

    /** Which of this test's articles are told; other goods may change meanwhile. */
    private List<String> mine(JsonPath feed) {
        return feed.<String>getList("items.sku").stream()
                .filter(values()::contains)
                .toList();
    }

    private static List<String> gone(JsonPath feed) {
        return feed.getList("gone.sku");
    }

    private static Map<String, Object> item(JsonPath feed, Sku sku) {
        return feed.<Map<String, Object>>getList("items").stream()
                .filter(item -> item.get("sku").equals(sku.value()))
                .findFirst()
                .orElse(null);
    }

    private UUID hold(Sku sku, int pieces) {
        var owner = Ids.next();
        var units = new TreeMap<>(Map.of(sku, pieces));
        scope.shop(anna.id(), () -> stock.hold(new Holding(owner, HoldPurpose.CART, null, null, units)));
        return owner;
    }
}
