package dev.prilavok.bench;

import dev.prilavok.catalog.CatalogueVolume;
import dev.prilavok.kernel.Limits;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Every feed of a shop with all goods of a big catalogue, from the request to the last byte; then the differences, when there are none. */
@QuarkusTest
@TestProfile(BenchProfile.class)
class FeedBench {
    private static final long MEGABYTE = 1 << 20;

    @Inject
    CatalogueVolume volume;

    @Inject
    Limits limits;

    @TestHTTPResource
    URI server;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void aWholeCatalogue() throws Exception {
        var only = System.getenv("BENCH_PRODUCTS");
        var products = only == null ? 100_000 : Integer.parseInt(only);
        volume.products(products);
        // the list is read beside the work: until it is there, a feed would be short
        for (var tries = 0; read("goods.json").bytes < MEGABYTE && tries < 60; tries++) Thread.sleep(1_000);
        for (var round = 0; round < Load.rounds(); round++) {
            for (var file : new String[] {"yml.xml", "google.xml", "meta.csv", "goods.csv"}) say(products, read(file));
            var first = read("goods.json");
            say(products, first);
            say(products, read("goods.json?since=" + first.mark));
        }
    }

    private record Feed(String file, long bytes, Duration took, String mark) {}

    private static void say(int products, Feed feed) {
        System.out.printf("products %6d   %-28s %4d MB in %s%n", products, feed.file, feed.bytes / MEGABYTE, feed.took);
    }

    private Feed read(String file) throws IOException, InterruptedException {
        limits.forget();
        var began = System.nanoTime();
        var request =
                HttpRequest.newBuilder(server.resolve("/s/anna/feeds/" + file)).build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) throw new IOException(file + " answers " + answer.statusCode());
        try (var body = answer.body()) {
            return new Feed(
                    file,
                    count(body),
                    Duration.ofNanos(System.nanoTime() - began),
                    answer.headers().firstValue("X-Feed-Mark").orElse(""));
        }
    }

    private static long count(InputStream body) throws IOException {
        var buffer = new byte[1 << 16];
        var bytes = 0L;
        for (var read = body.read(buffer); read >= 0; read = body.read(buffer)) bytes += read;
        return bytes;
    }
}
