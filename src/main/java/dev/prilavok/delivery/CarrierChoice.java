package dev.prilavok.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Which carrier brings what the buyer chose by way. */
@ApplicationScoped
class CarrierChoice {
    static final String OWN = "own-courier";
    private static final Map<String, String> USUAL = Map.of("courier", OWN, "pickup", "cdek", "post", "russianpost");

    private final CarriersConfig config;

    CarrierChoice(CarriersConfig config) {
        this.config = config;
    }

    String of(WaybillRequest request) {
        if (request.carrier().equals(OWN)) return OWN;
        return by(request.way());
    }

    String ofPickup() {
        return by("pickup");
    }

    String ofPost() {
        return by("post");
    }

    private String by(String way) {
        var chosen = config.ways().getOrDefault(way, USUAL.get(way));
        if (chosen == null) throw new IllegalArgumentException("no carrier brings by " + way);
        return chosen;
    }
}
