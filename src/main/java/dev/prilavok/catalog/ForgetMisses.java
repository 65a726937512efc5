package dev.prilavok.catalog;

import dev.prilavok.kernel.RecurringJob;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Forgets what was looked for in vain a quarter of a year ago. */
@ApplicationScoped
class ForgetMisses implements RecurringJob {
    private static final int DAYS = 92;

    private final Misses misses;
    private final Scope scope;

    ForgetMisses(Misses misses, Scope scope) {
        this.misses = misses;
        this.scope = scope;
    }

    @Override
    public Duration every() {
        return Duration.ofHours(12);
    }

    @Override
    public void run() {
        scope.network(() -> misses.forget(DAYS));
    }
}
