package dev.prilavok.royalty.payouts;

import dev.prilavok.kernel.RecurringJob;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** A payout that the bank said nothing about becomes unknown, so that somebody looks it up. */
@ApplicationScoped
class SilentPayouts implements RecurringJob {
    private final Payouts payouts;
    private final PayoutRows rows;
    private final PayoutsConfig config;
    private final Scope scope;
    private final Clock clock;

    SilentPayouts(Payouts payouts, PayoutRows rows, PayoutsConfig config, Scope scope, Clock clock) {
        this.payouts = payouts;
        this.rows = rows;
        this.config = config;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        var silent = scope.network(() -> rows.silentSince(clock.instant().minus(config.silence())));
        for (var id : silent)
            scope.network(() -> {
                // the bank may have answered since the list was read
                if (payouts.find(id).state() == PayoutState.SENT) payouts.unknown(id, "silence", "system");
            });
    }
}
