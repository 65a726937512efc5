package dev.prilavok.bench;

import dev.prilavok.catalog.CatalogueVolume;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** P1 and P2: list, product and search pages a second over HTTP, beside a static file from the same server in the same run. */
@QuarkusTest
@TestProfile(BenchProfile.class)
class CatalogBench {
    private static final int CLIENTS = 8;
    private static final int ROUNDS = 3;

    @Inject
    CatalogueVolume volume;

    @TestHTTPResource
    URI server;

    @Test
    void pagesPerSecond() throws Exception {
        for (var products : new int[] {1_000, 20_000}) {
            volume.products(products);
            for (var round = 0; round < ROUNDS; round++) {
                var still = pages(4_000, i -> "/storefront/shop.css");
                System.out.printf("products %6d   static file   %s%n", products, still);
                print("list page", still, pages(2_000, i -> "/s/anna/c/volume"));
                print("product page", still, pages(2_000, i -> "/s/anna/p/volume-" + (i * 7 % 1_000 + 1)));
                print("search, new words", still, pages(600, i -> "/s/anna/search?q=плате" + i % 97));
            }
        }
    }

    private static void print(String what, Load.Result still, Load.Result ours) {
        System.out.printf(
                "    %-18s %s   %3.0f %% of static%n", what, ours, 100 * ours.perSecond() / still.perSecond());
    }

    private Load.Result pages(int count, IntFunction<String> path) throws Exception {
        return Load.run(CLIENTS, count, client -> new Reader(path));
    }

    private final class Reader implements Load.Client {
        private final HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        private final IntFunction<String> path;

        Reader(IntFunction<String> path) {
            this.path = path;
        }

        @Override
        public void work(int number) throws Exception {
            var address = URI.create(server.resolve("/") + path.apply(number).substring(1))
                    .toASCIIString();
            var answer = http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding());
            if (answer.statusCode() != 200)
                throw new IllegalStateException(path.apply(number) + " answered " + answer.statusCode());
        }
    }
}
