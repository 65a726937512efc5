package dev.prilavok.office;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Sku;
import dev.prilavok.order.GoodsFixture;
import dev.prilavok.order.OrdersFixture;
import dev.prilavok.order.ShopsFixture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What programs of head office and of a shop do with goods, over HTTP with tokens. */
@QuarkusTest
class StaffApiTest {
    private static final String IMPORTS = "/api/v1/office/imports";
    private static final String STOCK = "/api/v1/office/stock";
    private static final String LISTINGS = "/api/v1/franchise/listings";
    private static final String RULES = "/api/v1/franchise/listing-rules";

    @Inject
    ShopsFixture shops;

    @Inject
    GoodsFixture goods;

    @Inject
    OrdersFixture orders;

    @Inject
    StaffFixture staff;

    @Inject
    CatalogFixture catalogue;

    private Sku dress;

    @BeforeEach
    void openTheShop() {
        shops.open("anna");
        dress = goods.sold(Moneys.of(300_000, CurrencyUnit.of("RUB")), 20);
    }

    @Test
    void aProgramSendsAFeedReadsItsReportAndTakesItBack() throws Exception {
        var id = CatalogFixture.id();
        var feed = feed(id, "4900")
                + feed(id + "x", "скоро").lines().skip(1).findFirst().orElseThrow() + "\n";
        var key = UUID.randomUUID().toString();

        var supplier = "&supplier=" + supplier(id);
        var sent = sent(key, feed, supplier);
        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(201);
        assertThat(sent(key, feed, supplier).jsonPath().getString("id"))
                .isEqualTo(sent.jsonPath().getString("id"));
        assertThat(sent(key, feed + "\n", supplier).statusCode()).isEqualTo(409);

        var one = IMPORTS + "/" + sent.jsonPath().getString("id");
        var done = ended(one);
        assertThat(done.getString("state")).isEqualTo("DONE");
        assertThat(done.getInt("added") + " " + done.getInt("refused")).isEqualTo("1 1");
        manager()
                .get(one + "/rows?show=REFUSED&limit=1")
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(id + "x"))
                .body("items[0].problemCode", equalTo("BAD_PRICE"));
        manager().get(one + "/refused?as=csv").then().statusCode(200).body(containsString(id + "x"));
        manager().get(IMPORTS + "?limit=5").then().statusCode(200).body("items.id", hasItem(done.getString("id")));

        write(Role.CATALOGUE_MANAGER).post(one + "/undo").then().statusCode(200);
        assertThat(ended(one).getString("state")).isEqualTo("UNDONE");
        write(Role.CATALOGUE_MANAGER).post(one + "/undo").then().statusCode(404);
    }

    @Test
    void aTrialIsCarriedOut() throws Exception {
        var id = CatalogFixture.id();
        var trial = sent(UUID.randomUUID().toString(), feed(id, "4900"), "&trial=true&supplier=" + supplier(id));
        var one = IMPORTS + "/" + trial.jsonPath().getString("id");
        assertThat(ended(one).getBoolean("canBeCarriedOut")).isTrue();

        var carried = write(Role.CATALOGUE_MANAGER).post(one + "/carry-out");
        carried.then().statusCode(201);
        assertThat(ended(IMPORTS + "/" + carried.jsonPath().getString("id")).getInt("added"))
                .isEqualTo(1);
        write(Role.CATALOGUE_MANAGER).post(one + "/carry-out").then().statusCode(404);
    }

    @Test
    void unknownColumnsAreExplainedByASavedMap() throws Exception {
        var id = CatalogFixture.id();
        var head = "nomer;imya;skolko " + id + ";gde\n";
        var sent = sent(UUID.randomUUID().toString(), head + id + ";Платье;700;Платья\n", "&supplier=" + supplier(id));
        assertThat(sent.jsonPath().getString("state")).isEqualTo("COLUMNS");

        var map = Map.of(
                "columns",
                List.of(
                        Map.of("header", "nomer", "target", "SKU"),
                        Map.of("header", "imya", "target", "NAME"),
                        Map.of("header", "skolko " + id, "target", "PRICE"),
                        Map.of("header", "gde", "target", "CATEGORY")));
        write(Role.CATALOGUE_MANAGER)
                .body(map)
                .put("/api/v1/office/column-maps/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo(id))
                .body("map.rules.currency", equalTo("RUB"));
        manager().get("/api/v1/office/column-maps").then().statusCode(200).body("items.name", hasItem(id));

        var one = IMPORTS + "/" + sent.jsonPath().getString("id");
        write(Role.CATALOGUE_MANAGER)
                .body(Map.of("map", "no such map"))
                .post(one + "/columns")
                .then()
                .statusCode(404);
        write(Role.CATALOGUE_MANAGER)
                .body(Map.of("map", id))
                .post(one + "/columns")
                .then()
                .statusCode(200);
        assertThat(ended(one).getString("state")).isEqualTo("DONE");
    }

    @Test
    void stockIsReceivedOnceAndCountedNeverBelowWhatIsHeld() {
        var note = "note " + dress;
        var receipt = Map.of("document", note, "lines", List.of(Map.of("sku", dress.value(), "quantity", 5)));
        for (var i = 0; i < 2; i++)
            write(Role.WAREHOUSE)
                    .body(receipt)
                    .post(STOCK + "/receipts")
                    .then()
                    .statusCode(200)
                    .body("items[0].available", equalTo(25));
        orders.placed(shops.open("anna"), dress);

        var count = Map.of(
                "document",
                "count " + dress,
                "reason",
                "shelf",
                "lines",
                List.of(Map.of("sku", dress.value(), "quantity", 0)));
        write(Role.WAREHOUSE)
                .body(count)
                .post(STOCK + "/counts")
                .then()
                .statusCode(200)
                .body("items[0].available", equalTo(0))
                .body("items[0].held", equalTo(1))
                .body("heldAbove[0].quantity", equalTo(1));

        token(Role.WAREHOUSE)
                .get(STOCK + "?q=" + dress)
                .then()
                .statusCode(200)
                .body("items[0].writtenOff", equalTo(24));
        token(Role.WAREHOUSE)
                .get(STOCK + "/moves?sku=" + dress + "&limit=1")
                .then()
                .statusCode(200)
                .body("items[0].what", equalTo("ADJUSTMENT"))
                .body("items[0].reason", equalTo("shelf"));
        write(Role.WAREHOUSE)
                .body(Map.of("document", "x", "lines", List.of(Map.of("sku", "nobody-" + dress, "quantity", 1))))
                .post(STOCK + "/receipts")
                .then()
                .statusCode(404);
        write(Role.CATALOGUE_MANAGER)
                .body(receipt)
                .post(STOCK + "/receipts")
                .then()
                .statusCode(403);
    }

    @Test
    void aShopPricesHidesAndSaysItsOwn() {
        var product = product();
        var one = LISTINGS + "/" + product;
        shop().get(one).then().statusCode(200).body("place", equalTo("SHOWN"));
        var floor = shop().get(one).jsonPath().getLong("floor.minor");

        own().body(Map.of("minor", floor))
                .put(one + "/price")
                .then()
                .statusCode(200)
                .body("own.minor", equalTo((int) floor));
        own().body(Map.of("minor", 1))
                .put(one + "/price")
                .then()
                .statusCode(422)
                .body("code", equalTo("price-outside-corridor"));
        own().body(Map.of()).put(one + "/price").then().statusCode(200).body("own", org.hamcrest.Matchers.nullValue());

        own().body(Map.of("products", List.of(product)))
                .post(LISTINGS + "/bulk/hide")
                .then()
                .statusCode(200)
                .body("changed", hasItem(product));
        own().body(Map.of("products", List.of(product)))
                .post(LISTINGS + "/bulk/hide")
                .then()
                .statusCode(200)
                .body("changed.size()", equalTo(0));
        shop().get(LISTINGS + "?show=HIDDEN&limit=200").then().statusCode(200).body("items.product", hasItem(product));
        own().body(Map.of("products", List.of(product)))
                .post(LISTINGS + "/bulk/show")
                .then()
                .statusCode(200);
        own().body(Map.of("products", List.of(UUID.randomUUID().toString())))
                .post(LISTINGS + "/bulk/hide")
                .then()
                .statusCode(404);
        own().body(Map.of("products", List.of(product)))
                .post(LISTINGS + "/bulk/burn")
                .then()
                .statusCode(404);

        own().body(Map.of("name", "Своё", "told", ""))
                .put(one + "/words")
                .then()
                .statusCode(403);
        catalogue.mayBeReworded(UUID.fromString(product));
        own().body(Map.of("name", "Своё", "told", ""))
                .put(one + "/words")
                .then()
                .statusCode(200);
        shop().get(one + "/words").then().statusCode(200);
        shop().get("/api/v1/franchise/feeds").then().statusCode(200).body("items.format", hasItem("google"));
    }

    @Test
    void aRuleIsTriedBeforeItCounts() {
        var rule = Map.of("letsIn", false, "units", 1);

        shop().contentType("application/json")
                .body(rule)
                .post(RULES + "/preview")
                .then()
                .statusCode(200);
        var added = own().body(rule).post(RULES);
        added.then().statusCode(201);
        var id = added.jsonPath().getString("items[-1].id");
        shop().get(RULES).then().statusCode(200).body("items.id", hasItem(id));
        own().delete(RULES + "/" + id).then().statusCode(200).body("items.id", not(hasItem(id)));
        own().delete(RULES + "/" + id).then().statusCode(404);
        own().body(Map.of("letsIn", true, "brands", List.of("no such brand " + dress)))
                .post(RULES)
                .then()
                .statusCode(400)
                .body("code", equalTo("bad-request"));
        own().body(Map.of("letsIn", true)).post(RULES).then().statusCode(422);
    }

    @Test
    void writesNeedAKeyAndAToken() {
        token(Role.CATALOGUE_MANAGER)
                .contentType("application/octet-stream")
                .body("x".getBytes(UTF_8))
                .post(IMPORTS + "?filename=x.csv")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        given().accept("application/json").get(IMPORTS).then().statusCode(401);
        token(Role.SUPPORT).get(IMPORTS).then().statusCode(403);
        shop().get(IMPORTS).then().statusCode(403);
        token(Role.OWNER).get(LISTINGS).then().statusCode(403);
    }

    private static String feed(String id, String price) {
        return "sku;name;price;category\n" + id + ";Платье " + id + ";" + price + ";Платья\n";
    }

    private Response sent(String key, String feed, String query) {
        return token(Role.CATALOGUE_MANAGER)
                .header("Idempotency-Key", key)
                .contentType("application/octet-stream")
                .body(feed.getBytes(UTF_8))
                .post(IMPORTS + "?filename=goods.csv" + query);
    }

    /** Feeds of one supplier wait for each other, and other tests leave some that are never read to their end. */
    private String supplier(String id) {
        return catalogue
                .network(
                        "insert into supply_source (key, name, sku_prefix, created_by, created_at) values (?, ?, '', 'test', now()) returning key",
                        row -> row.getString("key"),
                        id.toLowerCase(java.util.Locale.ROOT),
                        id)
                .get(0);
    }

    private JsonPath ended(String one) throws InterruptedException {
        for (var i = 0; i < 200; i++) {
            var json = manager().get(one).jsonPath();
            if (List.of("DONE", "CHECKED", "FAILED", "UNDONE").contains(json.getString("state"))
                    && !(json.getString("state").equals("DONE") && json.getString("undoneBy") != null)) return json;
            Thread.sleep(50);
        }
        throw new AssertionError("the import does not end");
    }

    private String product() {
        return catalogue
                .network(
                        "select product_id::text p from variant where sku = ?",
                        row -> row.getString("p"),
                        dress.value())
                .get(0);
    }

    private RequestSpecification manager() {
        return token(Role.CATALOGUE_MANAGER);
    }

    private RequestSpecification write(String role) {
        return keyed(token(role));
    }

    private RequestSpecification shop() {
        return given().accept("application/json")
                .header("Authorization", "Bearer " + staff.token(staff.ofShop("anna", Role.FRANCHISEE)));
    }

    private RequestSpecification own() {
        return keyed(shop());
    }

    private static RequestSpecification keyed(RequestSpecification request) {
        return request.contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private RequestSpecification token(String role) {
        return given().accept("application/json")
                .header("Authorization", "Bearer " + staff.token(staff.headOffice(role)));
    }
}
