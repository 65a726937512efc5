package dev.prilavok.trial;

import dev.prilavok.fulfilment.ParcelView;
import dev.prilavok.fulfilment.Parcels;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.RecurringJob;
import dev.prilavok.order.Actor;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Parcels that nobody takes go back; parcels of which nobody has said anything for long are lost. */
@ApplicationScoped
class GiveUp implements RecurringJob {
    private static final int BATCH = 200;

    private final Parcels parcels;
    private final Trials trials;
    private final TrialConfig config;
    private final Scope scope;
    private final Clock clock;

    GiveUp(Parcels parcels, Trials trials, TrialConfig config, Scope scope, Clock clock) {
        this.parcels = parcels;
        this.trials = trials;
        this.config = config;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        var now = clock.instant();
        end(
                scope.network(() -> parcels.undecidedSince(now.minus(config.answer()), config.attempts(), BATCH)),
                TrialReport.Kind.COMES_BACK,
                "NO_ANSWER");
        end(
                scope.network(() -> parcels.silentSince(now.minus(config.silence()), BATCH)),
                TrialReport.Kind.LOST,
                "SILENCE");
    }

    private void end(List<ParcelView> found, TrialReport.Kind kind, String reason) {
        for (var parcel : found)
            scope.shop(
                    parcel.shop(),
                    () -> trials.report(
                            parcel.shop(),
                            parcel.id(),
                            TrialReport.of(Ids.next(), kind, clock.instant(), Actor.system(), reason)));
    }
}
