package dev.prilavok.delivery;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Two threads that wait for one carrier and for nobody else; what they cannot take is found again by the rounds. */
final class CarrierLane {
    private static final Logger LOG = Logger.getLogger(CarrierLane.class);
    private static final int THREADS = 2;
    private static final int WAITING = 1_000;

    private final ThreadPoolExecutor threads;

    CarrierLane(String carrier) {
        threads = new ThreadPoolExecutor(
                THREADS, THREADS, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(WAITING), work -> {
                    var thread = new Thread(work, "carrier-" + carrier);
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
        threads.setRejectedExecutionHandler((work, lane) -> LOG.debugf("the lane of %s is full", carrier));
    }

    void run(Runnable work) {
        threads.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException failure) {
                LOG.error("work with a carrier failed", failure);
            }
        });
    }

    void stop() {
        threads.shutdownNow();
    }
}
