package dev.prilavok.stock;

import dev.prilavok.kernel.Sku;
import java.util.Map;

/** Units free to promise at the moment of asking. */
public record Availability(Map<Sku, Integer> units) {
    public Availability {
        units = Map.copyOf(units);
    }

    /** How many are free; none of what the warehouse has never seen. */
    public int free(Sku sku) {
        return units.getOrDefault(sku, 0);
    }
}
