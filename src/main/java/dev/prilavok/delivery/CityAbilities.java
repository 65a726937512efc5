package dev.prilavok.delivery;

import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a carrier can do in a town.
 *
 * @param code the carrier's own code of the town
 * @param codLimit the most that it collects from one buyer there; absent when it sets no limit
 */
public record CityAbilities(String code, @Nullable Money codLimit, List<PointAbilities> points) {
    public CityAbilities {
        points = List.copyOf(points);
    }

    /**
     * What a pickup point allows.
     *
     * @param partial whether a buyer may keep a part
     * @param hours as our tables write them
     */
    public record PointAbilities(
            String code,
            String address,
            boolean fittingRoom,
            boolean partial,
            boolean cod,
            boolean cards,
            boolean cash,
            int maxGrams,
            String hours) {}
}
