package dev.prilavok.journey;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A program that buys over the shop's API and does not give up when the line breaks. */
final class ApiBuyer {
    private static final int OPEN_SERVER = 500;

    private final PackagedApp app;
    private final String api;

    ApiBuyer(PackagedApp app, String slug) {
        this.app = app;
        this.api = "/s/" + slug + "/api/v1/shop";
    }

    /** SKUs that have pieces enough for many orders. */
    List<String> goods() throws IOException, InterruptedException {
        var skus = new ArrayList<String>();
        for (var tile : get("/products?size=60").getJsonArray("items")) {
            var card = get("/products/" + ((JsonObject) tile).getString("slug"));
            for (var colour : card.getJsonArray("colours"))
                for (var size : ((JsonObject) colour).getJsonArray("sizes"))
                    if (((JsonObject) size).getInteger("free") >= 8) skus.add(((JsonObject) size).getString("sku"));
        }
        return skus;
    }

    String city(String name) throws IOException, InterruptedException {
        var found = send("GET", "/cities?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8), null, null);
        return new JsonArray(found.body()).getJsonObject(0).getString("id");
    }

    /** Orders one piece and retries with the same key until there is an answer; null when it was refused, as goods run out. */
    String orderUntilAnswered(String key, String sku, String city, int buyer) throws InterruptedException {
        var quote = until(
                "POST",
                "/quotes",
                key + "-quote",
                new JsonObject()
                        .put(
                                "items",
                                new JsonArray()
                                        .add(new JsonObject().put("sku", sku).put("quantity", 1)))
                        .put("delivery", new JsonObject().put("city", city).put("way", "courier")));
        if (quote.statusCode() != 201) return null;
        var order = until(
                "POST",
                "/orders",
                key,
                new JsonObject()
                        .put("quote", new JsonObject(quote.body()).getString("id"))
                        .put("name", "Проверка")
                        .put("phone", "+7 916 %03d %04d".formatted(100 + buyer / 10_000, buyer % 10_000))
                        .put("address", "ул. Садовая, 1")
                        .put("consents", new JsonArray().add(new JsonObject().put("purpose", "ORDER_PROCESSING"))));
        return order.statusCode() == 201 ? new JsonObject(order.body()).getString("number") : null;
    }

    private HttpResponse<String> until(String method, String path, String key, JsonObject body)
            throws InterruptedException {
        while (true) {
            try {
                var answer = send(method, path, key, body);
                if (answer.statusCode() < OPEN_SERVER) return answer;
            } catch (IOException broken) {
                // the server was killed under the request: nobody knows whether it was done, so the same key is sent
                // again
            }
            Thread.sleep(100);
        }
    }

    private JsonObject get(String path) throws IOException, InterruptedException {
        return new JsonObject(send("GET", path, null, null).body());
    }

    private HttpResponse<String> send(String method, String path, String key, JsonObject body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(app.url() + api + path))
                .timeout(Duration.ofSeconds(20))
                .header("Accept", "application/json")
                .header("Content-Type", "application/json");
        if (key != null) request.header("Idempotency-Key", key);
        request.method(
                method,
                body == null
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(body.encode()));
        return app.http().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
