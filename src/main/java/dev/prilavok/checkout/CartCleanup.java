package dev.prilavok.checkout;

import dev.prilavok.kernel.RecurringJob;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

/** Forgets baskets that nobody has touched for a long time. */
@ApplicationScoped
class CartCleanup implements RecurringJob {
    private final CartRows rows;
    private final CheckoutConfig config;
    private final Scope scope;
    private final Clock clock;

    CartCleanup(CartRows rows, CheckoutConfig config, Scope scope, Clock clock) {
        this.rows = rows;
        this.config = config;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        var untouchedSince =
                clock.instant().atOffset(ZoneOffset.UTC).minus(config.lives()).toInstant();
        scope.network(() -> {
            rows.forget(untouchedSince);
        });
    }
}
