package dev.prilavok.checkout;

import static dev.prilavok.order.ShopsFixture.rub;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.prilavok.kernel.Ids;
import dev.prilavok.order.GoodsFixture;
import dev.prilavok.order.OrdersFixture;
import dev.prilavok.order.ShopsFixture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A program pays for its buyer with nothing but the order's token. */
@QuarkusTest
class ShopApiPaymentsTest {
    private static final String ORDERS = "/s/anna/api/v1/shop/orders/";

    @Inject
    GoodsFixture goods;

    @Inject
    OrdersFixture orders;

    @Inject
    ShopsFixture shops;

    private String payment = "";

    @BeforeEach
    void anOrderInTheShop() {
        shops.open("boris");
        var anna = shops.open("anna");
        payment = ORDERS + orders.placed(anna, goods.sold(rub(6_000), 3)).statusToken() + "/payment";
    }

    @Test
    void paysOnlineAndThenRatherAtTheDoor() {
        read().body("mayPay", equalTo(true))
                .body("toPay.minor", equalTo(600_000))
                .body("paid.minor", equalTo(0))
                .body("open", nullValue())
                .body("mayPayAtTheDoor", equalTo(false));

        var page = start().statusCode(201)
                .header("Cache-Control", "no-store")
                .body("amount.minor", equalTo(600_000))
                .body("payUrl", notNullValue())
                .extract()
                .<String>path("payUrl");
        start().statusCode(201).body("payUrl", equalTo(page));
        read().body("open.payUrl", equalTo(page));
        var back = given().redirects()
                .follow(false)
                .formParam("do", "pay")
                .post(page)
                .header("Location");
        assertThat(URI.create(back).getPath()).endsWith("/pay");

        read().body("paid.minor", equalTo(600_000))
                .body("due.minor", equalTo(0))
                .body("mayPay", equalTo(false))
                .body("toPay", nullValue())
                .body("mayPayAtTheDoor", equalTo(true));
        start().statusCode(409).contentType("application/problem+json").body("code", equalTo("nothing-to-pay"));

        var key = Ids.next().toString();
        for (var i = 0; i < 2; i++)
            write(key, payment + "/at-the-door")
                    .statusCode(200)
                    .body("refunds", hasSize(1))
                    .body("refunds[0].amount.minor", equalTo(600_000))
                    .body("mayPay", equalTo(true));
        write(Ids.next().toString(), payment + "/at-the-door")
                .statusCode(409)
                .body("code", equalTo("not-to-be-given-back"));
    }

    @Test
    void aTokenOfNobodyOpensNothingAndEveryWriteNeedsAKey() {
        var nobodys = ORDERS + "A".repeat(32) + "/payment";
        given().get(nobodys).then().statusCode(404).contentType("application/problem+json");
        write(Ids.next().toString(), nobodys).statusCode(404);
        write(Ids.next().toString(), nobodys + "/at-the-door").statusCode(404);
        given().contentType(ContentType.JSON)
                .body(Map.of())
                .post(payment)
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-missing"));
        given().get(payment.replace("/s/anna/", "/s/boris/")).then().statusCode(404);
    }

    private ValidatableResponse read() {
        return given().get(payment).then().statusCode(200);
    }

    private ValidatableResponse start() {
        return write(Ids.next().toString(), payment);
    }

    private static ValidatableResponse write(String key, String path) {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(Map.of())
                .post(path)
                .then();
    }
}
