package dev.prilavok.order;

import dev.prilavok.kernel.RecurringJob;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** Throws away quotes that have been over for two days: as long as idempotency keys, a repeated form finds its order. */
@ApplicationScoped
class ForgetQuotes implements RecurringJob {
    private static final Duration KEPT = Duration.ofDays(2);
    private static final int BATCH = 1_000;

    private final Quotes quotes;
    private final Scope scope;
    private final Clock clock;

    ForgetQuotes(Quotes quotes, Scope scope, Clock clock) {
        this.quotes = quotes;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        while (scope.network(() -> quotes.forget(clock.instant().minus(KEPT), BATCH)) == BATCH) {
            // short batches, so that the table is never locked for long
        }
    }
}
