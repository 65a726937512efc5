package dev.prilavok.catalog;

import java.util.function.LongSupplier;

/** Measures between two changes of the shared catalogue: imports of the rest of the suite go on meanwhile, and each one changes the goods. */
final class Unhurried {
    private Unhurried() {}

    /** Counts again, for half a minute at most, until it is as few as hoped; what was counted last is the answer. */
    static long soonAsFewAs(long few, LongSupplier statements) {
        var sent = statements.getAsLong();
        for (var tried = 0; sent > few && tried < 300; tried++) {
            pause();
            sent = statements.getAsLong();
        }
        return sent;
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
