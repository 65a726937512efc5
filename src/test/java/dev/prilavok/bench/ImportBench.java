package dev.prilavok.bench;

import dev.prilavok.catalog.intake.CatalogImports;
import dev.prilavok.catalog.intake.GeneratedFeed;
import dev.prilavok.catalog.intake.ImportOptions;
import dev.prilavok.catalog.intake.ImportSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** R15: a 200 MB feed from the upload to the last row, and the memory that it takes. */
@QuarkusTest
@TestProfile(BenchProfile.class)
class ImportBench {
    private static final long MEGABYTE = 1 << 20;

    @Inject
    CatalogImports imports;

    @Test
    void aFeedOfTwoHundredMegabytes() throws IOException, InterruptedException {
        for (var size : new long[] {5, Long.getLong("import.megabytes", 200)}) measure(size);
    }

    private void measure(long size) throws IOException, InterruptedException {
        var file = Files.createTempFile("feed", ".yml");
        try (var out = Files.newOutputStream(file)) {
            new GeneratedFeed(size * MEGABYTE).transferTo(out);
        }
        var most = new AtomicLong();
        var isOver = new AtomicBoolean();
        var watch = new Thread(() -> {
            while (!isOver.get()) most.accumulateAndGet(live(), Math::max);
        });
        var before = live();
        watch.start();
        var began = System.nanoTime();
        var report = imports.importNow(new ImportSource.Uploaded("feed.yml", file), ImportOptions.RUSSIAN, "bench");
        var took = Duration.ofNanos(System.nanoTime() - began);
        isOver.set(true);
        watch.join();
        Files.delete(file);
        System.out.printf(
                "feed of %3d MB: %d offers in %s, %.0f a second, live heap at most %d MB above the %d MB before%n",
                size,
                report.rows(),
                took,
                report.rows() / (took.toMillis() / 1_000.0),
                (most.get() - before) / MEGABYTE,
                before / MEGABYTE);
    }

    // What is left right after a collection is what the import really holds; half a second later there is rubbish
    // again.
    private static long live() {
        System.gc();
        var used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        try {
            Thread.sleep(500);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return used;
    }
}
