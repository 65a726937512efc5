package dev.prilavok.delivery;

import dev.prilavok.kernel.RecurringJob;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** Forgets papers of carriers, which name buyers, when their parcels have long been sent. */
@ApplicationScoped
class ForgetCarrierPapers implements RecurringJob {
    private static final Duration KEPT = Duration.ofDays(60);

    private final ErrandRows rows;
    private final Scope scope;
    private final Clock clock;

    ForgetCarrierPapers(ErrandRows rows, Scope scope, Clock clock) {
        this.rows = rows;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public Duration every() {
        return Duration.ofHours(12);
    }

    @Override
    public void run() {
        scope.network(() -> rows.forgetPapers(clock.instant().minus(KEPT)));
    }
}
