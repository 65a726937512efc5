package dev.prilavok.checkout;

import static dev.prilavok.checkout.BasketFixture.rub;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.kernel.Sku;
import dev.prilavok.order.GoodsFixture;
import dev.prilavok.order.OrdersFixture;
import dev.prilavok.order.ShopsFixture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ShopApiTest {
    private static final String API = "/api/v1/shop";

    @Inject
    GoodsFixture goods;

    @Inject
    CatalogFixture clothes;

    @Inject
    OrdersFixture orders;

    @Inject
    ShopsFixture shops;

    @BeforeEach
    void openShops() {
        shops.open("anna");
        shops.open("boris");
    }

    @Test
    void aProgramBuysFromTheCartToTheStatus() {
        var sizes = goods.sold(rub(3_900), 5, 2, true);
        var cart = anna().contentType(ContentType.JSON)
                .body("{}")
                .post(API + "/carts")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("token");
        add(cart, sizes.get(0), null).statusCode(200);
        add(cart, sizes.get(1), sizes.get(0))
                .statusCode(200)
                .body("lines", hasSize(2))
                .body("goodsMin.minor", equalTo(390_000))
                .body("goodsMax.minor", equalTo(780_000));

        var quote = write().body(Map.of("cart", cart, "delivery", courier()))
                .post(API + "/quotes")
                .then()
                .statusCode(201)
                .body("subsets", hasSize(3))
                .body("delivery.trial", equalTo(true))
                .extract()
                .<String>path("id");
        var placed = write().body(order(quote, Map.of("cart", cart)))
                .post(API + "/orders")
                .then()
                .statusCode(201)
                .header("Location", containsString("/o/"))
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .extract()
                .<String>path("statusToken");

        anna().get(API + "/orders/" + placed)
                .then()
                .statusCode(200)
                .body("state", equalTo("PLACED"))
                .body("phone", equalTo("+7 912 ••• •• 89"))
                .body("lines", hasSize(2))
                .body("mayCancel", equalTo(true))
                .body(not(containsString("Лесная")))
                .body(not(containsString("+7912")));
        write().body(Map.of("reason", "Передумала"))
                .post(API + "/orders/" + placed + "/cancel")
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));
        write().body(Map.of())
                .post(API + "/orders/" + placed + "/cancel")
                .then()
                .statusCode(409)
                .contentType("application/problem+json");
        anna().get(API + "/carts/" + cart).then().statusCode(200).body("lines", hasSize(0));
    }

    @Test
    void aRepeatedWriteGetsTheSameAnswer() {
        var quote = quoteOf(goods.sold(rub(1_000), 5));
        var key = UUID.randomUUID().toString();

        var body = order(quote, Map.of());
        var first = write(key).body(body).post(API + "/orders");
        var second = write(key).body(body).post(API + "/orders");
        var other = write(key)
                .body(order(quoteOf(goods.sold(rub(1_000), 5)), Map.of()))
                .post(API + "/orders");

        assertThat(second.statusCode()).isEqualTo(first.statusCode()).isEqualTo(201);
        assertThat(second.body().asString()).isEqualTo(first.body().asString());
        other.then().statusCode(409).body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void aWriteWithoutAKeyIsRefused() {
        anna().contentType(ContentType.JSON)
                .body(order(UUID.randomUUID().toString(), Map.of()))
                .post(API + "/orders")
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-missing"));
    }

    @Test
    void everyFieldToMendIsNamed() {
        var quote = quoteOf(goods.sold(rub(1_000), 5));

        write().body(Map.of(
                        "quote", quote, "name", "", "phone", "12", "consents", List.of(Map.of("purpose", "MARKETING"))))
                .post(API + "/orders")
                .then()
                .statusCode(422)
                .body("code", equalTo("form-errors"))
                .body("details.fields.field", hasItems("phone", "name", "address", "consent"));
    }

    @Test
    void anotherShopKnowsNeitherQuoteNorOrderNorCart() {
        var sku = goods.sold(rub(1_000), 5);
        var quote = quoteOf(sku);
        var placed = write().body(order(quote, Map.of()))
                .post(API + "/orders")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("statusToken");
        var cart = anna().contentType(ContentType.JSON)
                .body("{}")
                .post(API + "/carts")
                .then()
                .extract()
                .<String>path("token");
        add(cart, sku, null).statusCode(200);

        var boris = given().header("Host", "boris.localhost");
        boris.get(API + "/orders/" + placed).then().statusCode(404);
        boris.get(API + "/carts/" + cart).then().statusCode(200).body("lines", hasSize(0));
        given().header("Host", "boris.localhost")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(order(quoteOf(sku), Map.of()))
                .post(API + "/orders")
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(409, 422));
        given().get(API + "/products").then().statusCode(404);
        given().get("/s/anna" + API + "/products").then().statusCode(200);
    }

    @Test
    void goodsTownsAndWordsAreThere() {
        clothes.dress(5);
        anna().get(API + "/products?size=2").then().statusCode(200).body("items", notNullValue());
        var all = anna().get(API + "/products?size=1").then().statusCode(200).extract();
        var facet = all.<Map<String, Object>>path("facets.find { it.facet == 'size' }.values[0]");
        anna().queryParam("filter.size", facet.get("code"))
                .get(API + "/products")
                .then()
                .statusCode(200)
                .body("total", equalTo(facet.get("count")))
                .body("items", notNullValue());
        anna().get(API + "/products?filter.priceFrom=-1").then().statusCode(400);
        anna().get(API + "/search?q=платье").then().statusCode(200);
        anna().get(API + "/products/no-such-dress").then().statusCode(404).contentType("application/problem+json");
        anna().get(API + "/cities?q=Каз").then().statusCode(200).body("label", hasItem(containsString("Казань")));
        anna().get(API + "/consents")
                .then()
                .statusCode(200)
                .body("purpose", hasItems("ORDER_PROCESSING", "MARKETING", "OFFER"));
    }

    @Test
    void isDocumented() {
        given().accept("application/json")
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("paths", org.hamcrest.Matchers.hasKey(API + "/orders/{token}/cancel"))
                .body("paths.'/api/v1/shop/orders'.post.operationId", equalTo("placeOrder"))
                .body("components.schemas.NewOrder", notNullValue());
    }

    private ValidatableResponse add(String cart, Sku sku, @org.jspecify.annotations.Nullable Sku along) {
        var line = along == null
                ? Map.of("sku", sku.value(), "quantity", 1)
                : Map.of("sku", sku.value(), "quantity", 1, "alternativeOf", along.value());
        return write().body(line).post(API + "/carts/" + cart + "/lines").then();
    }

    private String quoteOf(Sku sku) {
        var body = Map.of("items", List.of(Map.of("sku", sku.value(), "quantity", 1)), "delivery", courier());
        return write().body(body)
                .post(API + "/quotes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Map<String, String> courier() {
        var choice = orders.courier();
        return Map.of("city", choice.city().toString(), "way", choice.way());
    }

    // a phone of its own, because open orders of one phone are limited
    private static String phone() {
        return "8 (912) %03d-%02d-89"
                .formatted(
                        ThreadLocalRandom.current().nextInt(200, 999),
                        ThreadLocalRandom.current().nextInt(10, 99));
    }

    private static Map<String, Object> order(String quote, Map<String, Object> more) {
        var order = new java.util.HashMap<String, Object>(Map.of(
                "quote",
                quote,
                "name",
                "Вера",
                "phone",
                phone(),
                "address",
                "улица Лесная, 5",
                "consents",
                List.of(Map.of("purpose", "ORDER_PROCESSING"))));
        order.putAll(more);
        return order;
    }

    private static RequestSpecification anna() {
        return given().header("Host", "anna.localhost");
    }

    private static RequestSpecification write() {
        return write(UUID.randomUUID().toString());
    }

    private static RequestSpecification write(String key) {
        return anna().contentType(ContentType.JSON).header("Idempotency-Key", key);
    }
}
