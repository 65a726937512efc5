package dev.prilavok.identity;

import dev.prilavok.kernel.RecurringJob;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** Forgets codes and counters that can no longer matter. */
@ApplicationScoped
class PhoneCodeCleanup implements RecurringJob {
    private static final Duration KEPT = Duration.ofDays(2);

    private final PhoneCodeRows rows;
    private final Scope scope;
    private final Clock clock;

    PhoneCodeCleanup(PhoneCodeRows rows, Scope scope, Clock clock) {
        this.rows = rows;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        scope.network(() -> rows.forget(clock.instant().minus(KEPT)));
    }
}
