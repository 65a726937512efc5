package dev.prilavok.royalty.statements;

import dev.prilavok.kernel.RecurringJob;
import dev.prilavok.royalty.payouts.PayoutMoved;
import dev.prilavok.royalty.payouts.PayoutState;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;

/** Moves statements on by time and by payouts: silence is agreement, what is paid or carried on is settled, old ones go to the archive. */
@ApplicationScoped
class KeepStatements implements RecurringJob {
    private static final Duration KEPT_AT_HAND = Duration.ofDays(400);

    private final StatementRows rows;
    private final Scope scope;
    private final Clock clock;

    KeepStatements(StatementRows rows, Scope scope, Clock clock) {
        this.rows = rows;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(15);
    }

    @Override
    public void run() {
        scope.network(() -> {
            var now = clock.instant();
            rows.silent(now);
            rows.carried(now);
            rows.archived(now.minus(KEPT_AT_HAND));
        });
    }

    void paid(@Observes PayoutMoved moved) {
        if (moved.state() == PayoutState.PAID)
            rows.settled(moved.franchisee(), moved.money().getCurrencyUnit(), clock.instant());
    }
}
