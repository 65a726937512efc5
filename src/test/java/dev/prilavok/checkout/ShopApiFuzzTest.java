package dev.prilavok.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.order.ShopsFixture;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever arrives, the answer is a clear 4xx and never our failure (R19). */
@QuarkusTest
class ShopApiFuzzTest {
    private static final String TOKEN = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    private static final Map<String, String> WRITES = Map.of(
            "/carts/" + TOKEN + "/lines",
            "{\"sku\": %s, \"quantity\": 1, \"alternativeOf\": %s}",
            "/quotes",
            "{\"cart\": %s, \"items\": %s, \"delivery\": {\"city\": %s, \"way\": %s}}",
            "/orders",
            "{\"quote\": \"0192f0c1-6a0e-7c3e-9a51-3f5b7d2f1c11\", \"name\": %s, \"phone\": %s, \"email\": %s, \"address\": %s,"
                    + " \"comment\": %s, \"consents\": [{\"purpose\": \"ORDER_PROCESSING\", \"hash\": %s}]}",
            "/orders/" + TOKEN + "/cancel",
            "{\"reason\": %s}",
            "/orders/" + TOKEN + "/details",
            "{\"code\": %s}");
    private static final List<String> VALUES = List.of(
            "\"\\u0000\"",
            "\"a\\u0000b\"",
            "\"\"",
            "null",
            "true",
            "-1",
            "1e400",
            "99999999999999999999999999",
            "[]",
            "[[[[[]]]]]",
            "{}",
            "{\"a\": {\"b\": null}}",
            "\"" + "я".repeat(20_000) + "\"",
            "\"<script>alert(1)</script>\"",
            "\"' or 1=1 --\"",
            "\"\\ud800\"",
            "\"../../../etc/passwd\"",
            "\"=cmd|'/c calc'!A0\"");
    private static final List<String> BODIES = List.of(
            "",
            "null",
            "[]",
            "42",
            "\"text\"",
            "{",
            "{\"sku\"",
            "\u0000",
            "{\"quantity\": 1e999}",
            "[".repeat(100_000) + "]".repeat(100_000),
            "{\"a\":".repeat(50_000) + "1" + "}".repeat(50_000),
            "{\"quote\": \"not a uuid\"}",
            "{\"a\": \"" + "x".repeat(900_000) + "\"}");

    @Inject
    ShopsFixture shops;

    @TestHTTPResource
    URI server;

    // Java's client gives up every request that shares an HTTP/2 connection as soon as the server ends one for
    // nonsense.
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @BeforeEach
    void openShop() {
        shops.open("anna");
    }

    @Test
    void oddValuesInEveryField() {
        for (var write : WRITES.entrySet())
            for (var value : VALUES) {
                var holes = write.getValue().split("%s", -1).length - 1;
                for (var hole = 0; hole < holes; hole++)
                    clear(send(write.getKey(), filled(write.getValue(), hole, value)));
            }
    }

    @Test
    void oddBodies() {
        for (var path : WRITES.keySet()) for (var body : BODIES) refused(send(path, body));
    }

    @Test
    void otherContentTypes() {
        for (var type : List.of(
                "text/plain",
                "application/xml",
                "multipart/form-data",
                "application/x-www-form-urlencoded",
                "nonsense"))
            for (var path : WRITES.keySet())
                refused(send(path, type, UUID.randomUUID().toString(), "a=b"));
    }

    @Test
    void tenMegabytes() {
        // the answer may come before all of it was taken
        try {
            refused(send("/orders", "{\"comment\": \"" + "x".repeat(10_000_000) + "\"}"));
        } catch (AssertionError cut) {
            assertThat(cut).hasCauseInstanceOf(IOException.class);
        }
        assertThat(get("/products").statusCode()).isEqualTo(200);
    }

    @Test
    void speaksHttp2Too() throws Exception {
        var modern = HttpClient.newHttpClient();
        for (var i = 0; i < 2; i++)
            assertThat(modern.send(at("/products").build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(200);
    }

    @Test
    void oddAddressesAndQueries() {
        var random = new Random(19);
        var odd = new ArrayList<>(List.of(
                "%00",
                "%ff%fe",
                "a%00b",
                "..%2f..%2f",
                "%F0%9F%92%A9",
                "'",
                "%22",
                "%3Cscript%3E",
                "x".repeat(3_000),
                "%25",
                "-1",
                "99999999999999999999",
                "null",
                "%0d%0aSet-Cookie:a=b"));
        for (var i = 0; i < 40; i++) odd.add("%%%02x%d".formatted(random.nextInt(256), random.nextInt()));
        for (var text : odd) {
            for (var path : List.of("/products/", "/carts/", "/orders/")) notOurs(get(path + text));
            for (var query : List.of(
                    "/products?cursor=",
                    "/products?size=",
                    "/products?category=",
                    "/products?sort=",
                    "/search?q=",
                    "/search?cursor=",
                    "/cities?q=")) notOurs(get(query + text));
        }
    }

    @Test
    void oddKeys() {
        for (var key : List.of("", " ", "short", "x".repeat(5_000), "a b c d e f g h")) {
            refused(send("/orders/" + TOKEN + "/cancel", "application/json", key, "{\"reason\": \"x\"}"));
        }
    }

    private static String filled(String template, int hole, String value) {
        var parts = template.split("%s", -1);
        var filled = new StringBuilder(parts[0]);
        for (var i = 1; i < parts.length; i++)
            filled.append(i - 1 == hole ? value : "\"x\"").append(parts[i]);
        return filled.toString();
    }

    private HttpResponse<String> send(String path, String body) {
        return send(path, "application/json", UUID.randomUUID().toString(), body);
    }

    private HttpResponse<String> send(String path, String type, String key, String body) {
        return ask(at(path).header("Content-Type", type)
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> get(String path) {
        return ask(at(path).GET());
    }

    // by path, because this client sets no host of ours
    private HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create(server + "s/anna/api/v1/shop" + path))
                .timeout(Duration.ofSeconds(30));
    }

    private HttpResponse<String> ask(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    private static void refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
    }

    /** A 4xx that a program can read. */
    private static void clear(HttpResponse<String> answer) {
        refused(answer);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    private static void notOurs(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(500);
    }
}
