package dev.prilavok.catalog.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** A feed is read in the same memory whatever its length. */
class FlatMemoryTest {
    private static final long MEGABYTE = 1 << 20;

    @Test
    void readsFortyMegabytesInAFewOfThem() {
        var feed = new GeneratedFeed(40 * MEGABYTE);
        var rows = 0;
        var most = 0L;
        try (var source = new YmlSource(feed)) {
            source.categories();
            var before = used();
            for (var row = source.next(); row.isPresent(); row = source.next())
                if (++rows % 10_000 == 0) most = Math.max(most, used() - before);
        }

        assertThat(rows).isEqualTo(feed.offers()).isGreaterThan(30_000);
        assertThat(most).isLessThan(8 * MEGABYTE);
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
