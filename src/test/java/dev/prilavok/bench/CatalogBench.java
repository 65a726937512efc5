package dev.prilavok.bench;

import dev.prilavok.catalog.CatalogueVolume;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/**
 * P1 and P2: list, product and search pages over HTTP beside a static file from the same server in the same run, first as fast as
 * they go, then at half that rate, where waiting for each other no longer hides what one page takes.
 */
@QuarkusTest
@TestProfile(BenchProfile.class)
class CatalogBench {
    private static final int CLIENTS = 8;

    @Inject
    CatalogueVolume volume;

    private final AtomicInteger asked = new AtomicInteger();

    @TestHTTPResource
    URI server;

    @Test
    void pagesPerSecond() throws Exception {
        var there = 0;
        for (var products : sizes()) {
            volume.products(products - there);
            there = products;
            warm();
            for (var round = 0; round < Load.rounds(); round++) {
                var still = pages(4_000, i -> "/storefront/shop.css");
                System.out.printf("products %6d   static file        %s%n", products, still);
                compare("list page", still, i -> "/s/anna/c/volume");
                compare("list page, chosen", still, i -> "/s/anna/c/volume?colour=blue&sort=cheap&page=" + i % 7);
                compare("product page", still, i -> "/s/anna/p/volume-" + (i * 7 % 1_000 + 1));
                compare("search, mistyped", still, i -> "/s/anna/search?q=" + mistyped(asked.getAndIncrement()));
            }
        }
    }

    /** How many products; the environment's BENCH_PRODUCTS asks for one size only. */
    private static int[] sizes() {
        var only = System.getenv("BENCH_PRODUCTS");
        return only == null ? new int[] {1_000, 100_000} : new int[] {Integer.parseInt(only)};
    }

    /** Two words, one of them mistyped: another text each time, so that nothing is remembered. */
    private static String mistyped(int number) {
        var kind = CatalogueVolume.KINDS[number % CatalogueVolume.KINDS.length];
        var manner = CatalogueVolume.MANNERS[number / CatalogueVolume.KINDS.length % CatalogueVolume.MANNERS.length];
        var slip = 1 + number % (kind.length() - 1);
        return kind.substring(0, slip) + "е" + kind.substring(slip) + "+" + manner;
    }

    /** A big catalogue is read beside the work: its first page is asked for until the new goods are there. */
    private void warm() throws Exception {
        for (var i = 0; i < 10; i++) {
            pages(400, n -> "/s/anna/c/volume");
            pages(200, n -> "/s/anna/p/volume-" + (n + 1));
            pages(200, n -> "/s/anna/search?q=" + CatalogueVolume.KINDS[n % CatalogueVolume.KINDS.length]);
            Thread.sleep(1_000);
        }
    }

    private void compare(String what, Load.Result still, IntFunction<String> path) throws Exception {
        var full = pages(1_600, path);
        var half = Load.paced(CLIENTS, full.perSecond() / 2, 800, client -> new PageReader(server, path));
        System.out.printf(
                "    %-18s %s   %3.0f %% of static; at half of it p50 %.2f ms p99 %.2f ms%n",
                what, full, 100 * full.perSecond() / still.perSecond(), half.p50Millis(), half.p99Millis());
    }

    private Load.Result pages(int count, IntFunction<String> path) throws Exception {
        return Load.run(CLIENTS, count, client -> new PageReader(server, path));
    }
}
