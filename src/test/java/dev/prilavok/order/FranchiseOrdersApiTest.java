package dev.prilavok.order;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Sku;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FranchiseOrdersApiTest {
    private static final String ORDERS = "/api/v1/franchise/orders";

    @Inject
    ShopsFixture shops;

    @Inject
    GoodsFixture goods;

    @Inject
    OrdersFixture orders;

    @Inject
    StaffFixture staff;

    private Shop anna;
    private Sku dress;

    @BeforeEach
    void openTheShop() {
        anna = shops.open("anna");
        dress = goods.sold(ShopsFixture.rub(3_000), 50);
    }

    @Test
    void listsAndReadsTheShopsOrders() {
        var order = orders.placed(anna, dress);

        asAnna().queryParam("limit", 200)
                .get(ORDERS)
                .then()
                .statusCode(200)
                .body("items.number", hasItem(order.number().value()));
        asAnna().get(ORDERS + "/" + order.number())
                .then()
                .statusCode(200)
                .body("state", equalTo("PLACED"))
                .body("lines[0].unit.minor", equalTo(300_000))
                .body("lines[0].unit.currency", equalTo("RUB"))
                .body("buyer.name", equalTo("Вера Тестова"));
        asAnna().queryParam("state", "CANCELLED")
                .get(ORDERS)
                .then()
                .statusCode(200)
                .body("items.number", not(hasItem(order.number().value())));
    }

    @Test
    void turnsPagesByCursor() {
        var first = orders.placed(anna, dress);
        var second = orders.placed(anna, dress);

        var page = asAnna().queryParam("limit", 1)
                .get(ORDERS)
                .then()
                .statusCode(200)
                .extract();
        assertThat(page.<String>path("items[0].number"))
                .isEqualTo(second.number().value());
        asAnna().queryParam("limit", 1)
                .queryParam("cursor", page.<String>path("next"))
                .get(ORDERS)
                .then()
                .statusCode(200)
                .body("items[0].number", equalTo(first.number().value()));
    }

    @Test
    void confirmsOnceHoweverOftenItIsAsked() {
        var order = orders.placed(anna, dress);
        var key = UUID.randomUUID().toString();

        for (var i = 0; i < 3; i++)
            asAnna().header("Idempotency-Key", key)
                    .post(ORDERS + "/" + order.number() + "/confirm")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("CONFIRMED"));

        assertThat(orders.view(anna, order).history()).hasSize(2);
    }

    @Test
    void aKeyOfAnotherOrderIsRefused() {
        var one = orders.placed(anna, dress);
        var other = orders.placed(anna, dress);
        var key = UUID.randomUUID().toString();
        asAnna().header("Idempotency-Key", key)
                .post(ORDERS + "/" + one.number() + "/confirm")
                .then()
                .statusCode(200);

        asAnna().header("Idempotency-Key", key)
                .post(ORDERS + "/" + other.number() + "/confirm")
                .then()
                .statusCode(409)
                .contentType(startsWith("application/problem+json"))
                .body("code", equalTo("idempotency-key-reused"));
        assertThat(orders.view(anna, other).state()).isEqualTo(OrderState.PLACED);
    }

    @Test
    void cancelsWithAReason() {
        var order = orders.placed(anna, dress);
        var path = ORDERS + "/" + order.number() + "/cancel";

        asAnna().header("Idempotency-Key", "a-" + order.id())
                .contentType("application/json")
                .body("{}")
                .post(path)
                .then()
                .statusCode(400);
        asAnna().header("Idempotency-Key", "b-" + order.id())
                .contentType("application/json")
                .body("{\"reason\": \"передумала\"}")
                .post(path)
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));
        asAnna().header("Idempotency-Key", "c-" + order.id())
                .post(ORDERS + "/" + order.number() + "/confirm")
                .then()
                .statusCode(409)
                .body("code", equalTo("not-allowed-now"));
    }

    @Test
    void writesNeedAKey() {
        var order = orders.placed(anna, dress);

        asAnna().post(ORDERS + "/" + order.number() + "/confirm")
                .then()
                .statusCode(400)
                .body("field", equalTo("Idempotency-Key"));
    }

    @Test
    void anotherShopsOrderIsNotFound() {
        var order = orders.placed(shops.open("boris"), goods.sold(ShopsFixture.rub(2_000), 5));

        asAnna().get(ORDERS + "/" + order.number()).then().statusCode(404);
        asAnna().header("Idempotency-Key", "x-" + order.id())
                .post(ORDERS + "/" + order.number() + "/confirm")
                .then()
                .statusCode(404);
    }

    @Test
    void badFiltersAreNamed() {
        asAnna().queryParam("state", "NOPE").get(ORDERS).then().statusCode(400).body("field", equalTo("state"));
        asAnna().queryParam("from", "yesterday")
                .get(ORDERS)
                .then()
                .statusCode(400)
                .body("field", equalTo("from"));
        asAnna().queryParam("cursor", "%%%").get(ORDERS).then().statusCode(400);
    }

    private RequestSpecification asAnna() {
        return given().header("Authorization", "Bearer " + staff.token(staff.ofShop("anna", Role.FRANCHISEE)))
                .queryParam("shop", "anna");
    }
}
