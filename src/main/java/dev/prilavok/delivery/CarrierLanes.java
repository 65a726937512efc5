package dev.prilavok.delivery;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A lane of its own for each carrier. */
@ApplicationScoped
class CarrierLanes {
    private final Map<String, CarrierLane> lanes = new ConcurrentHashMap<>();

    CarrierLane of(String carrier) {
        return lanes.computeIfAbsent(carrier, CarrierLane::new);
    }

    void stop(@Observes ShutdownEvent stopped) {
        lanes.values().forEach(CarrierLane::stop);
    }
}
