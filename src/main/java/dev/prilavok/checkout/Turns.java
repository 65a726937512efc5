package dev.prilavok.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The queue in front of placing an order: so many are placed at once as the database does best, the others wait in the order in which
 * they came and take nothing meanwhile. Whoever would wait too long is told so before anything is begun, and comes again by himself.
 */
@ApplicationScoped
public class Turns {
    private final Semaphore free;
    private final int mostWaiting;
    private final Duration patience;

    @Inject
    Turns(CheckoutConfig config) {
        this(config.turns().atOnce(), config.turns().waiting(), config.turns().patience());
    }

    Turns(int atOnce, int mostWaiting, Duration patience) {
        this.free = new Semaphore(atOnce, true);
        this.mostWaiting = mostWaiting;
        this.patience = patience;
    }

    /**
     * Does the work when it is its turn. To be called outside a transaction, or those who wait would hold what the others need.
     *
     * @throws Crowded when too many wait already, or the turn did not come in time; nothing was done
     */
    public <T> T take(Supplier<T> work) {
        if (free.getQueueLength() >= mostWaiting || !comes()) throw new Crowded(free.getQueueLength());
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    Semaphore free() {
        return free;
    }

    private boolean comes() {
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
