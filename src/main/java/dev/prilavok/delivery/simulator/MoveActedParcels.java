package dev.prilavok.delivery.simulator;

import dev.prilavok.delivery.Waybills;
import dev.prilavok.kernel.RecurringJob;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets time pass for acted parcels: for those that we brought to their carrier, and for those that have stood with us for too long. */
@ApplicationScoped
class MoveActedParcels implements RecurringJob {
    private final SimulatorConfig config;
    private final Simulator simulator;
    private final World world;
    private final Moves moves;
    private final Waybills waybills;
    private final Scope scope;
    private final Clock clock;

    MoveActedParcels(
            SimulatorConfig config,
            Simulator simulator,
            World world,
            Moves moves,
            Waybills waybills,
            Scope scope,
            Clock clock) {
        this.config = config;
        this.simulator = simulator;
        this.world = world;
        this.moves = moves;
        this.waybills = waybills;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public Duration every() {
        return config.steps();
    }

    @Override
    public void run() {
        if (config.moving() && simulator.of("cdek").isPresent()) pass(world.all());
    }

    void pass(Collection<ActedParcel> parcels) {
        var travelling = parcels.stream().filter(MoveActedParcels::travels).toList();
        bring(travelling.stream().filter(parcel -> parcel.broughtAt() == null).toList());
        travelling.forEach(parcel -> world.byId(parcel.id()).ifPresent(this::pass));
    }

    private static boolean travels(ActedParcel parcel) {
        return !parcel.plan().isEmpty() && !parcel.cancelled() && parcel.trouble() == null;
    }

    // A carrier gets a parcel when our warehouse gives it away, which is written at its waybill.
    private void bring(List<ActedParcel> standing) {
        if (standing.isEmpty()) return;
        var numbers = standing.stream().map(ActedParcel::number).toList();
        var left = scope.network(() -> waybills.left(numbers));
        for (var parcel : standing) {
            var known = left.get(parcel.number());
            var brought = known == null ? tired(parcel) : known;
            if (brought != null) world.change(parcel.id(), moved -> moved.brought(brought));
        }
    }

    private @Nullable Instant tired(ActedParcel parcel) {
        return config.startsAnyway()
                .map(parcel.createdAt()::plus)
                .filter(start -> !start.isAfter(clock.instant()))
                .orElse(null);
    }

    private void pass(ActedParcel parcel) {
        if (parcel.broughtAt() == null) return;
        var next = parcel.plan().get(0);
        var due = parcel.broughtAt().plusMillis((long) (next.afterMinutes() * 60_000 / config.speed()));
        if (due.isAfter(clock.instant())) return;
        var rest = parcel.plan().subList(1, parcel.plan().size());
        world.change(parcel.id(), moved -> moved.planned(List.copyOf(rest)));
        moves.pass(parcel.id(), next.step(), next.reason(), Map.of(), simulator.mood(parcel.carrier()));
    }
}
