package dev.prilavok.catalog;

import dev.prilavok.stock.Stock;
import dev.prilavok.stock.Turned;
import java.time.Duration;
import java.util.BitSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Which variants are free to promise. Every look asks the stock what was sold out or came back since the look before, which is
 * mostly nothing; what a page says of a size and what an order takes is always asked afresh.
 */
final class FreeNow {
    /** Turns are kept for longer; after such a pause everything is read. */
    private static final long LONG_AGO = Duration.ofMinutes(10).toNanos();

    /** A mark that is moved on now and then leaves little to look through. */
    private static final long OLD = Duration.ofSeconds(1).toNanos();

    /** Never the same twice, also over versions of the goods. */
    private static final AtomicLong STAMPS = new AtomicLong();

    private final Goods goods;
    private final Stock stock;
    private final AtomicReference<@Nullable State> known = new AtomicReference<>();

    /** Variants free to promise, and a number that is another one as soon as any of them turned. */
    record Glance(BitSet free, long stamp) {}

    private record State(Glance glance, String mark, long nanos) {
        boolean isOlderThan(long age) {
            return System.nanoTime() - nanos > age;
        }
    }

    FreeNow(Goods goods, Stock stock) {
        this.goods = goods;
        this.stock = stock;
    }

    Glance look() {
        var before = known.get();
        if (before == null || before.isOlderThan(LONG_AGO)) return all();
        return after(before, stock.turnedSince(before.mark));
    }

    /** Up to which mark turns are known; null when everything has to be read. */
    @Nullable
    String mark() {
        var present = known.get();
        return present == null || present.isOlderThan(LONG_AGO) ? null : present.mark;
    }

    /** What is free, when somebody else asked what turned since a mark; null when that is no answer to go on with. */
    @Nullable
    Glance told(@Nullable String since, Turned turned) {
        var before = known.get();
        if (before == null || !before.mark.equals(since) || turned.tooMany()) return null;
        return after(before, turned);
    }

    private Glance all() {
        var before = known.get();
        var all = stock.free();
        var fresh = new BitSet(goods.variants());
        set(fresh, all);
        return next(before, fresh, all.mark());
    }

    private Glance after(State before, Turned turned) {
        if (turned.tooMany()) return all();
        if (turned.isNothing()) {
            if (turned.mark() != null && before.isOlderThan(OLD))
                known.compareAndSet(before, new State(before.glance, turned.mark(), System.nanoTime()));
            return before.glance;
        }
        var fresh = (BitSet) before.glance.free.clone();
        set(fresh, turned);
        return next(before, fresh, turned.mark());
    }

    // What turned and turned back is another moment all the same: somebody may have seen it in between. Whoever is not
    // the first to go on from a state has seen the truth, and keeps it to himself.
    private Glance next(@Nullable State before, BitSet fresh, @Nullable String mark) {
        var glance = new Glance(fresh, STAMPS.incrementAndGet());
        if (mark != null) known.compareAndSet(before, new State(glance, mark, System.nanoTime()));
        return glance;
    }

    private void set(BitSet bits, Turned turned) {
        turned.free().forEach((sku, free) -> {
            var variant = goods.variant(sku);
            if (variant != null) bits.set(variant, free);
        });
    }
}
