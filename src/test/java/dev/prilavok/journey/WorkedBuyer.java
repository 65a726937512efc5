package dev.prilavok.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.kernel.Sku;
import dev.prilavok.order.OrderNumber;
import dev.prilavok.tenancy.Shop;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Somebody who orders one of each, and pays on the page of the acted provider when that is wished. */
@ApplicationScoped
public class WorkedBuyer {
    private static final int PATIENCE = 100;

    /** An order and the secret that opens it. */
    record Ordered(UUID id, OrderNumber number, String token) {}

    Ordered orders(Shop shop, List<Sku> skus, Map<String, String> delivery) {
        var items = skus.stream()
                .map(sku -> Map.of("sku", sku.value(), "quantity", 1))
                .toList();
        var quote = Hands.write()
                .body(Map.of("items", items, "delivery", delivery))
                .post(api(shop) + "/quotes")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
        var placed = Hands.write()
                .body(form(quote))
                .post(api(shop) + "/orders")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        return new Ordered(
                UUID.fromString(placed.getString("id")),
                new OrderNumber(placed.getString("number")),
                placed.getString("statusToken"));
    }

    private static Map<String, Object> form(String quote) {
        var form = new HashMap<String, Object>();
        form.put("quote", quote);
        form.put("name", "Вера");
        form.put("phone", "8 (913) %07d".formatted(ThreadLocalRandom.current().nextInt(2_000_000, 9_999_999)));
        form.put("address", "улица Лесная, 5");
        form.put("consents", List.of(Map.of("purpose", "ORDER_PROCESSING")));
        return form;
    }

    /** Opens the payment, pays at the provider's and comes back. */
    void pays(Shop shop, Ordered order, long rubles) {
        var opened = Hands.write()
                .body(Map.of())
                .post(payment(shop, order))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        assertThat(opened.getLong("amount.minor")).isEqualTo(rubles * 100);
        var back = given().redirects()
                .follow(false)
                .formParam("do", "pay")
                .post(opened.getString("payUrl"))
                .header("Location");
        given().redirects().follow(false).get(URI.create(back).getRawPath());
        assertThat(look(shop, order).getLong("paid.minor")).isEqualTo(rubles * 100);
    }

    /** What came back, in rubles; waits for the provider, no more often than a page may ask. */
    long back(Shop shop, Ordered order) {
        for (var i = 0; i < PATIENCE; i++) {
            var refunds = look(shop, order).getList("refunds", Map.class);
            if (!refunds.isEmpty() && refunds.stream().allMatch(one -> "PAID".equals(one.get("state")))) {
                var sums = look(shop, order).getList("refunds.amount.minor", Integer.class);
                return sums.stream().mapToLong(Integer::longValue).sum() / 100;
            }
            pause();
        }
        throw new AssertionError("nothing came back of " + order.number());
    }

    private static JsonPath look(Shop shop, Ordered order) {
        return given().get(payment(shop, order))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static String payment(Shop shop, Ordered order) {
        return api(shop) + "/orders/" + order.token() + "/payment";
    }

    private static String api(Shop shop) {
        return "/s/" + shop.slug() + "/api/v1/shop";
    }
}
