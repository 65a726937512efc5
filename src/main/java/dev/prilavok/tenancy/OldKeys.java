package dev.prilavok.tenancy;

import dev.prilavok.kernel.Idempotency;
import dev.prilavok.kernel.RecurringJob;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** Forgets idempotency keys after two days, twice as long as they are promised; here, because the ground knows no scopes. */
@ApplicationScoped
class OldKeys implements RecurringJob {
    private static final Duration KEPT = Duration.ofDays(2);

    private final Idempotency idempotency;
    private final Scope scope;
    private final Clock clock;

    OldKeys(Idempotency idempotency, Scope scope, Clock clock) {
        this.idempotency = idempotency;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        scope.network(() -> idempotency.forget(clock.instant().minus(KEPT)));
    }
}
