package dev.prilavok.delivery;

import dev.prilavok.kernel.RecurringJob;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;

/** Asks the carriers of pickup points and of post offices what they can do in the towns that buyers ask about, each on its own lane. */
@ApplicationScoped
class RefreshMatrix implements RecurringJob {
    private static final Duration FRESH = Duration.ofHours(20);
    private static final int MOST = 20;

    private final CarriersConfig config;
    private final PickupMatrix matrix;
    private final CarrierChoice choice;
    private final OutsideCarriers carriers;
    private final CarrierLanes lanes;
    private final DeliveryTables tables;
    private final Clock clock;

    RefreshMatrix(
            CarriersConfig config,
            PickupMatrix matrix,
            CarrierChoice choice,
            OutsideCarriers carriers,
            CarrierLanes lanes,
            DeliveryTables tables,
            Clock clock) {
        this.config = config;
        this.matrix = matrix;
        this.choice = choice;
        this.carriers = carriers;
        this.lanes = lanes;
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public Duration every() {
        return config.matrix();
    }

    @Override
    public void run() {
        matrix.load();
        if (config.refreshing())
            Stream.of(choice.ofPickup(), choice.ofPost()).distinct().forEach(this::refresh);
    }

    private void refresh(String code) {
        var carrier = carriers.of(code).filter(OutsideCarrier::configured).orElse(null);
        if (carrier == null) return;
        for (var city : matrix.stale(code, clock.instant().minus(FRESH), MOST))
            lanes.of(code).run(() -> refresh(carrier, city));
    }

    void refresh(OutsideCarrier carrier, UUID city) {
        var town = tables.atlas().city(city).orElse(null);
        if (town == null) return;
        try {
            carrier.abilities(town).ifPresent(abilities -> {
                matrix.write(carrier.code(), city, abilities);
                matrix.load();
            });
        } catch (CarrierTrouble trouble) {
            // the tables that are known stay; the town is asked for again with the next buyer
        }
    }
}
