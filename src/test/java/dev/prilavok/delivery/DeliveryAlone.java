package dev.prilavok.delivery;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Delivery without the rooms above it, which would look for the parcels that these tests make up; carriers are asked for prices. */
public class DeliveryAlone implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.arc.exclude-types",
                "dev.prilavok.fulfilment.CarrierFacts,dev.prilavok.trial.CarrierEnds",
                "prilavok.delivery.carriers.prices.asked",
                "true");
    }
}
