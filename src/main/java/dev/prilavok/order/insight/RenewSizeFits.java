package dev.prilavok.order.insight;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Each replica counts for itself: what is counted is small, and read on every product page. */
@ApplicationScoped
class RenewSizeFits {
    private final SizeFits fits;

    RenewSizeFits(SizeFits fits) {
        this.fits = fits;
    }

    @Scheduled(every = "5m", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void renew() {
        fits.renew();
    }
}
