package dev.prilavok.cash.discrepancies;

import dev.prilavok.kernel.RecurringJob;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Looks for cash that should be here and for registers that do not agree, every hour. */
@ApplicationScoped
class LookForDiscrepancies implements RecurringJob {
    private final Discrepancies discrepancies;
    private final Scope scope;

    LookForDiscrepancies(Discrepancies discrepancies, Scope scope) {
        this.discrepancies = discrepancies;
        this.scope = scope;
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        scope.network(discrepancies::look);
    }
}
