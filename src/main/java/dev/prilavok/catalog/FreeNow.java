package dev.prilavok.catalog;

import dev.prilavok.kernel.Sku;
import dev.prilavok.stock.Stock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;

/**
 * Which variants are free to promise, kept up with the stock's journal. Counts may be a second behind while the warehouse is busy;
 * what a page says of a size and what an order takes is always asked afresh.
 */
final class FreeNow {
    /** A transaction that began before a glance may commit after it: this far back is read again. */
    private static final Duration LATE = Duration.ofMinutes(1);

    /** Whatever was missed all the same is mended by reading everything. */
    private static final Duration ALL = Duration.ofMinutes(5);

    /** So many changes in a minute are a busy warehouse: then a second of patience is worth more than exactness. */
    private static final int BUSY = 500;

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Goods goods;
    private final Stock stock;
    private final Clock clock;
    private BitSet free = new BitSet();
    private long stamp;
    private Instant allRead = Instant.MIN;
    private Instant read = Instant.MIN;
    private int changes;

    /** Variants free to promise, and a number that is another one as soon as any of them changed. */
    record Glance(BitSet free, long stamp) {}

    FreeNow(Goods goods, Stock stock, Clock clock) {
        this.goods = goods;
        this.stock = stock;
        this.clock = clock;
    }

    synchronized Glance look() {
        var now = clock.instant();
        var since = Duration.between(read.equals(Instant.MIN) ? now : read, now).abs();
        if (allRead.equals(Instant.MIN) || Duration.between(allRead, now).abs().compareTo(ALL) > 0) readAll(now);
        else if (changes < BUSY || since.compareTo(PATIENCE) > 0) readChanges(now);
        return new Glance(free, stamp);
    }

    private void readAll(Instant now) {
        var fresh = new BitSet(goods.variants());
        for (var sku : stock.free()) set(fresh, sku, true);
        if (!fresh.equals(free)) stamp++;
        free = fresh;
        allRead = now;
        read = now;
    }

    private void readChanges(Instant now) {
        var from = (read.isBefore(now) ? read : now).minus(LATE);
        var changed = stock.changedSince(from).units();
        changes = changed.size();
        var fresh = (BitSet) free.clone();
        changed.forEach((sku, units) -> set(fresh, sku, units > 0));
        if (!fresh.equals(free)) stamp++;
        free = fresh;
        read = now;
    }

    private void set(BitSet bits, Sku sku, boolean isFree) {
        var variant = goods.variant(sku.value());
        if (variant != null) bits.set(variant, isFree);
    }
}
