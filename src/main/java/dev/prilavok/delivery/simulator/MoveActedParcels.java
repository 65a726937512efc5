package dev.prilavok.delivery.simulator;

import dev.prilavok.kernel.RecurringJob;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Lets time pass for acted parcels. */
@ApplicationScoped
class MoveActedParcels implements RecurringJob {
    private final SimulatorConfig config;
    private final Simulator simulator;
    private final World world;
    private final Moves moves;
    private final Clock clock;

    MoveActedParcels(SimulatorConfig config, Simulator simulator, World world, Moves moves, Clock clock) {
        this.config = config;
        this.simulator = simulator;
        this.world = world;
        this.moves = moves;
        this.clock = clock;
    }

    @Override
    public Duration every() {
        return config.steps();
    }

    @Override
    public void run() {
        if (config.moving() && simulator.of("cdek").isPresent()) world.all().forEach(this::pass);
    }

    private void pass(ActedParcel parcel) {
        if (parcel.plan().isEmpty() || parcel.cancelled() || parcel.trouble() != null) return;
        var next = parcel.plan().get(0);
        var due = parcel.createdAt().plusMillis((long) (next.afterMinutes() * 60_000 / config.speed()));
        if (due.isAfter(clock.instant())) return;
        var rest = parcel.plan().subList(1, parcel.plan().size());
        world.change(parcel.id(), moved -> moved.planned(List.copyOf(rest)));
        moves.pass(parcel.id(), next.step(), next.reason(), Map.of(), simulator.mood(parcel.carrier()));
    }
}
