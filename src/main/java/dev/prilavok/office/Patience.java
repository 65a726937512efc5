package dev.prilavok.office;

import java.util.function.BooleanSupplier;

/** Waits for what a durable job does. */
final class Patience {
    private static final long LONGEST_NANOS = 60_000_000_000L;
    private static final long PAUSE_MILLIS = 50;

    private Patience() {}

    /**
     * Waits until something is true.
     *
     * @throws IllegalStateException when it is not true after a minute
     */
    static void until(String what, BooleanSupplier isTrue) {
        var end = System.nanoTime() + LONGEST_NANOS;
        while (!isTrue.getAsBoolean()) {
            if (System.nanoTime() > end) throw new IllegalStateException(what + " did not come");
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
    }
}
