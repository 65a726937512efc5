package dev.prilavok.office;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever a program of the staff sends, the answer is a clear 4xx and never our failure (R19). */
@QuarkusTest
class StaffApiFuzzTest {
    private static final String ID = "0192f0c1-6a0e-7c3e-9a51-3f5b7d2f1c11";
    private static final Map<String, String> OFFICE = Map.of(
            "POST /office/stock/receipts",
            "{\"document\": %s, \"lines\": [{\"sku\": %s, \"quantity\": %s}]}",
            "POST /office/stock/counts",
            "{\"document\": %s, \"reason\": %s, \"lines\": [{\"sku\": %s, \"quantity\": %s}]}",
            "PUT /office/column-maps/fuzz",
            "{\"columns\": [{\"header\": %s, \"target\": %s, \"name\": %s, \"cut\": %s}], \"rules\": {\"currency\": %s, \"wholesale\": %s}}",
            "POST /office/imports/" + ID + "/columns",
            "{\"map\": %s}");
    private static final Map<String, String> SHOP = Map.of(
            "PUT /franchise/listings/" + ID + "/price",
            "{\"minor\": %s}",
            "PUT /franchise/listings/" + ID + "/words",
            "{\"name\": %s, \"told\": %s, \"photo\": %s}",
            "POST /franchise/listings/bulk/hide",
            "{\"products\": [%s]}",
            "POST /franchise/listing-rules/preview",
            "{\"letsIn\": %s, \"categories\": [%s], \"brands\": %s, \"units\": %s}",
            "POST /franchise/listing-rules",
            "{\"letsIn\": %s, \"genders\": [%s], \"seasons\": %s, \"units\": %s}");
    private static final List<String> VALUES = List.of(
            "\"\\u0000\"",
            "\"\"",
            "null",
            "-1",
            "1e400",
            "99999999999999999999999999",
            "[]",
            "[[[[[]]]]]",
            "{\"a\": {\"b\": null}}",
            "\"" + "я".repeat(20_000) + "\"",
            "\"' or 1=1 --\"",
            "\"\\ud800\"",
            "\"=cmd|'/c calc'!A0\"");
    private static final List<String> BODIES = List.of(
            "",
            "null",
            "[]",
            "42",
            "{",
            "\u0000",
            "[".repeat(100_000),
            "{\"a\":".repeat(50_000),
            "{\"lines\": [null]}",
            "{\"columns\": [null]}",
            "{\"products\": [null]}");

    @Inject
    ShopsFixture shops;

    @Inject
    StaffFixture staff;

    @TestHTTPResource
    URI server;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private String owner = "";
    private String anna = "";

    @BeforeEach
    void comeIn() {
        shops.open("anna");
        owner = staff.token(staff.headOffice(Role.OWNER));
        anna = staff.token(staff.ofShop("anna", Role.FRANCHISEE));
    }

    @Test
    void oddValuesInEveryField() {
        for (var write : OFFICE.entrySet()) fields(owner, write.getKey(), write.getValue());
        for (var write : SHOP.entrySet()) fields(anna, write.getKey(), write.getValue());
    }

    private void fields(String token, String route, String template) {
        var holes = template.split("%s", -1).length - 1;
        for (var value : VALUES)
            for (var hole = 0; hole < holes; hole++) clear(send(token, route, key(), filled(template, hole, value)));
    }

    @Test
    void oddBodiesAndKeys() {
        for (var body : BODIES) {
            for (var route : OFFICE.keySet()) clear(send(owner, route, key(), body));
            for (var route : SHOP.keySet()) clear(send(anna, route, key(), body));
        }
        for (var key : List.of("short", "x".repeat(5_000), "a b c d e f g h"))
            clear(send(
                    owner,
                    "POST /office/stock/receipts",
                    key,
                    "{\"document\": \"x\", \"lines\": [{\"sku\": \"x\", \"quantity\": 1}]}"));
    }

    @Test
    void oddFilesAndAddresses() {
        for (var body : List.of(
                "",
                "\u0000".repeat(1_000),
                "PK\u0003\u0004rubbish",
                "<a><b>",
                "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"))
            for (var name : List.of("x.csv", "x.xlsx", "x.xml", "..%2f..%2fpasswd", "x".repeat(300), "%00", "")) {
                var answer = ask(at(owner, "/office/imports?filename=" + name)
                        .header("Content-Type", "application/octet-stream")
                        .header("Idempotency-Key", key())
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
                assertThat(answer.statusCode()).as(answer.body()).isLessThan(500);
            }
        for (var text :
                List.of("%ff%fe", "..%2f", "'", "x".repeat(3_000), "-1", "99999999999999999999", "null", "%0d%0aA:b")) {
            for (var query : List.of(
                    "/office/imports?cursor=",
                    "/office/imports?limit=",
                    "/office/imports/",
                    "/office/imports/" + ID + "/rows?show=",
                    "/office/stock?q=",
                    "/office/stock?cursor=",
                    "/office/stock/moves?sku=",
                    "/office/stock/moves?cursor=",
                    "/office/stock/moves?sku=x&cursor="))
                notOurs(ask(at(owner, query + text).GET()));
            for (var query : List.of(
                    "/franchise/listings?cursor=",
                    "/franchise/listings?show=",
                    "/franchise/listings?category=",
                    "/franchise/listings/",
                    "/franchise/listings?limit="))
                notOurs(ask(at(anna, query + text).GET()));
        }
    }

    private static String filled(String template, int hole, String value) {
        var parts = template.split("%s", -1);
        var filled = new StringBuilder(parts[0]);
        for (var i = 1; i < parts.length; i++)
            filled.append(i - 1 == hole ? value : "\"x\"").append(parts[i]);
        return filled.toString();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private HttpResponse<String> send(String token, String route, String key, String body) {
        var verb = route.substring(0, route.indexOf(' '));
        return ask(at(token, route.substring(verb.length() + 1))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .method(verb, HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder at(String token, String path) {
        return HttpRequest.newBuilder(URI.create(server + "api/v1" + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json")
                .timeout(Duration.ofSeconds(30));
    }

    private HttpResponse<String> ask(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    private static void clear(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    private static void notOurs(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(500);
    }
}
