package dev.prilavok.marketplace;

import static dev.prilavok.catalog.CatalogFixture.rub;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.prilavok.catalog.Catalog;
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
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
    Catalog catalog;

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
        // a big catalogue is read beside the work: its lists know a new thing a moment later
        var product = goods.priced(anna, dress.get(0)).product();
        for (var tries = 0; tries < 200 && !isListed(product); tries++) LockSupport.parkNanos(100_000_000);
    }

    private boolean isListed(UUID product) {
        return !scope.shop(anna.id(), () -> catalog.tiles(anna.id(), List.of(product)))
                .isEmpty();
    }

    @Test
    void everythingIsToldWithItsPriceAddressAndNumberOfEveryOtherFeed() throws IOException {
        var answer = given().get(SHOP);
        assertThat(answer.statusCode()).isEqualTo(200);
        var feed = told(answer);
        assertThat(answer.header("X-Feed-Mark")).isEqualTo(feed.mark).matches("[1-9][0-9]*");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(feed.complete).isTrue();
        assertThat(feed.gone).isEmpty();
        assertThat(feed.lines).isGreaterThan(2).isEqualTo(feed.ids.size());

        var item = feed.item(dress.get(1));
        assertThat(item)
                .containsEntry("sku", dress.get(1).value())
                .containsEntry("name", "Платье льняное")
                .containsEntry("size", "46")
                .containsEntry("currency", "RUB")
                .containsEntry("free", 3)
                .containsEntry("category", "Пробная одежда / Пробные платья");
        assertThat(price(item)).isEqualByComparingTo("5000");
        assertThat((String) item.get("url")).startsWith("http").contains("/p/");
        var yml = given().get("/s/anna/feeds/yml.xml").asString();
        assertThat(yml.contains("<offer id=\"" + item.get("id") + "\" available=\"true\" group_id=\""
                        + item.get("group") + "\">"))
                .isTrue();
    }

    @Test
    void aTableHasTheSameLines() throws Exception {
        var lines = 0;
        var mine = new TreeMap<String, Map<String, String>>();
        var rows = new CsvMapper()
                .readerFor(Map.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(
                        given().get("/s/anna/feeds/goods.csv").asInputStream());
        for (; rows.hasNext(); lines++) {
            var row = rows.next();
            if (values().contains(row.get("sku"))) mine.put(row.get("sku"), row);
        }

        assertThat(lines).isGreaterThan(2);
        assertThat(mine.keySet()).containsExactlyInAnyOrderElementsOf(values());
        var row = mine.get(dress.get(0).value());
        assertThat(row.keySet()).containsAll(all().item(dress.get(0)).keySet());
        assertThat(row)
                .containsEntry("price", "5000.00")
                .containsEntry("size", "44")
                .containsEntry("free", "3")
                .containsEntry("state", "sold");
    }

    @Test
    void nothingIsToldWhereNothingHappened() throws IOException {
        var mark = all().mark;

        var again = since(mark);

        assertThat(again.complete).isFalse();
        assertThat(again.mine()).isEmpty();
        assertThat(again.gone).doesNotContainAnyElementsOf(values());
    }

    @Test
    void aPriceAWordAndWhatIsFreeAreToldWhoeverChangedThem() throws IOException {
        var first = all().mark;
        var product = goods.priced(anna, dress.get(0)).product();

        scope.shop(anna.id(), () -> listings.ask(anna.id(), product, rub(5_400), "anna"));
        var priced = since(first);
        assertThat(priced.mine()).containsExactlyInAnyOrderElementsOf(values());
        assertThat(price(priced.item(dress.get(0)))).isEqualByComparingTo("5400");

        goods.network(
                "update product set name = '{\"ru\": \"Платье другое\"}' where id = ? returning id",
                row -> true,
                product);
        goods.network(Versions.CATALOGUE_CHANGED + " returning version", row -> true);
        var named = since(priced.mark);
        assertThat(named.item(dress.get(0))).containsEntry("name", "Платье другое");

        hold(dress.get(2), 1);
        var held = since(named.mark);
        assertThat(held.mine()).containsExactly(dress.get(2).value());
        assertThat(held.item(dress.get(2))).containsEntry("free", 2);

        assertThat(since(first).mine()).as("for who was away").containsExactlyInAnyOrderElementsOf(values());
    }

    @Test
    void whatIsSoldOutIsGoneAndComesBack() throws IOException {
        var first = all().mark;

        var owner = hold(dress.get(1), 3);
        var without = since(first);
        assertThat(without.gone).contains(dress.get(1).value());
        assertThat(without.mine()).isEmpty();
        assertThat(since(without.mark).gone).doesNotContain(dress.get(1).value());
        var table = given().queryParam("since", first)
                .get("/s/anna/feeds/goods.csv")
                .asString();
        assertThat(table.lines())
                .anyMatch(line -> line.contains("\"" + dress.get(1).value() + "\"") && line.endsWith("\"gone\""));

        scope.shop(anna.id(), () -> stock.release(owner));
        var back = since(without.mark);
        assertThat(back.mine()).containsExactly(dress.get(1).value());
        assertThat(since(first).gone).doesNotContain(dress.get(1).value());
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
        var mark = all().mark;
        hold(dress.get(0), 1);
        var pool = Executors.newFixedThreadPool(6);
        try {
            Callable<Set<String>> read = () -> since(mark).mine();
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
        reader.ofShop(anna, (products, numbers) -> {
            if (goodsNow.size() < 50) goodsNow.addAll(products);
        });
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
                    assertThatThrownBy(() -> body.transferTo(OutputStream.nullOutputStream()))
                            .as(file)
                            .isInstanceOf(IOException.class);
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
            for (var page = 0; page < 100; page++) takes.take(products, Map.of());
            throw new IllegalStateException("the database went away");
        }
    }

    @Test
    void headOfficeReadsTheWholeNetworkAtRecommendedPrices() throws IOException {
        var product = goods.priced(anna, dress.get(0)).product();
        scope.shop(anna.id(), () -> listings.ask(anna.id(), product, rub(5_400), "anna"));

        var feed = network(null);

        var item = feed.item(dress.get(0));
        assertThat(price(item)).isEqualByComparingTo("5000");
        assertThat(item)
                .containsEntry("url", null)
                .containsEntry("id", all().item(dress.get(0)).get("id"));
        hold(dress.get(1), 3);
        var later = network(feed.mark);
        assertThat(later.mine()).isEmpty();
        assertThat(later.gone).contains(dress.get(1).value());
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

    /**
     * What a feed tells; other goods may change meanwhile, so only this test's articles are kept.
     *
     * @param lines how many there are in all
     */
    private record Told(
            String mark,
            boolean complete,
            int lines,
            Set<Object> ids,
            Map<String, Map<String, Object>> items,
            Set<String> gone) {
        Set<String> mine() {
            return items.keySet();
        }

        Map<String, Object> item(Sku sku) {
            return items.get(sku.value());
        }
    }

    private Told network(String since) throws IOException {
        var asked = given().auth().oauth2(staff.token(staff.headOffice(Role.CATALOGUE_MANAGER)));
        return told((since == null ? asked : asked.queryParam("since", since)).get(NETWORK));
    }

    private Told all() throws IOException {
        return told(given().get(SHOP));
    }

    private Told since(String mark) throws IOException {
        return told(given().queryParam("since", mark).get(SHOP));
    }

    // Line by line: the whole suite leaves tens of thousands of articles in the shop.
    private Told told(Response answer) throws IOException {
        assertThat(answer.statusCode()).isEqualTo(200);
        var items = new TreeMap<String, Map<String, Object>>();
        var ids = new HashSet<>();
        var gone = new TreeSet<String>();
        var mark = "";
        var complete = false;
        var lines = 0;
        try (var json = new ObjectMapper().createParser(answer.asInputStream())) {
            json.nextToken();
            for (var field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
                var value = json.nextToken();
                if (field.equals("mark")) mark = json.getText();
                if (field.equals("complete")) complete = json.getBooleanValue();
                if (value == JsonToken.START_ARRAY)
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        Map<String, Object> line = json.readValueAs(new TypeReference<>() {});
                        var sku = line.get("sku").toString();
                        if (field.equals("gone")) gone.add(sku);
                        else {
                            lines++;
                            ids.add(line.get("id"));
                            if (values().contains(sku)) items.put(sku, line);
                        }
                    }
            }
        }
        return new Told(mark, complete, lines, ids, items, gone);
    }

    private static BigDecimal price(Map<String, Object> item) {
        return new BigDecimal(item.get("price").toString());
    }

    private List<String> values() {
        return dress.stream().map(Sku::value).toList();
    }

    private UUID hold(Sku sku, int pieces) {
        var owner = Ids.next();
        var units = new TreeMap<>(Map.of(sku, pieces));
        scope.shop(anna.id(), () -> stock.hold(new Holding(owner, HoldPurpose.CART, null, null, units)));
        return owner;
    }
}
