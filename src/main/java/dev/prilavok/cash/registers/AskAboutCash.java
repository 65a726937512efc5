package dev.prilavok.cash.registers;

import dev.prilavok.delivery.CarrierCash;
import dev.prilavok.delivery.CarrierTrouble;
import dev.prilavok.kernel.RecurringJob;
import dev.prilavok.ledger.Periods;
import dev.prilavok.tenancy.Scope;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks carriers about the money of single parcels: of those that were handed over for cash which has not come, and not more often than the
 * carrier answers in a day. Who waits longest is asked first.
 */
@ApplicationScoped
class AskAboutCash implements RecurringJob {
    private static final int MOST = 100;

    private final List<CarrierCash> carriers;
    private final ToldRows rows;
    private final Periods periods;
    private final Scope scope;
    private final Clock clock;
    private final Duration rounds;

    AskAboutCash(
            @All List<CarrierCash> carriers,
            ToldRows rows,
            Periods periods,
            Scope scope,
            Clock clock,
            @ConfigProperty(name = "prilavok.cash.asking", defaultValue = "1M") Duration rounds) {
        this.carriers = carriers;
        this.rows = rows;
        this.periods = periods;
        this.scope = scope;
        this.clock = clock;
        this.rounds = rounds;
    }

    @Override
    public Duration every() {
        return rounds;
    }

    @Override
    public void run() {
        carriers.stream().filter(CarrierCash::configured).forEach(this::askAll);
    }

    private void askAll(CarrierCash carrier) {
        var askedBefore = clock.instant().minus(carrier.pause());
        for (var tracking : scope.network(() -> rows.due(carrier.carrier(), askedBefore, MOST)))
            if (!ask(carrier, tracking)) return;
    }

    /** Whether it makes sense to go on. */
    boolean ask(CarrierCash carrier, String tracking) {
        if (!scope.network(() -> rows.mayAsk(carrier.carrier(), today(), carrier.questionsADay()))) return false;
        try {
            var facts = carrier.about(tracking);
            scope.network(() -> {
                rows.heard(facts, clock.instant());
                rows.asked(carrier.carrier(), tracking, clock.instant(), null);
            });
            return true;
        } catch (CarrierTrouble trouble) {
            scope.network(() -> rows.asked(carrier.carrier(), tracking, clock.instant(), trouble.kind()));
            // an answer that nobody understands says nothing about the next parcel; silence does
            return trouble.kind() == CarrierTrouble.Kind.STRANGE;
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), periods.zone());
    }
}
