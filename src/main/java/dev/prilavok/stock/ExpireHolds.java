package dev.prilavok.stock;

import dev.prilavok.kernel.RecurringJob;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** Lets go of holds whose time is over, in short batches. */
@ApplicationScoped
class ExpireHolds implements RecurringJob {
    private static final int BATCH = 200;

    private final StockHolds holds;
    private final Scope scope;
    private final Clock clock;

    ExpireHolds(StockHolds holds, Scope scope, Clock clock) {
        this.holds = holds;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        while (scope.network(() -> holds.expire(clock.instant(), BATCH)) == BATCH) {
            // a batch at a time, so that a buyer never waits long for a row that expiry has locked
        }
    }
}
