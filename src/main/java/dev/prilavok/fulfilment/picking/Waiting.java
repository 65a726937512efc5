package dev.prilavok.fulfilment.picking;

import dev.prilavok.tenancy.ShopId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A confirmed order that no parcel is planned for.
 *
 * @param title what its way of delivery is called
 * @param cutoff until when its carrier takes parcels
 */
record Waiting(
        ShopId shop,
        UUID id,
        String number,
        String carrier,
        String title,
        UUID city,
        LocalDate promised,
        @Nullable LocalTime cutoff,
        int units) {
    /** What a wave by this criterion knows it by. */
    String key(Criterion by) {
        return switch (by) {
            case DAY -> promised.toString();
            case CARRIER -> carrier;
            case CITY -> city.toString();
            case CUTOFF -> cutoff == null ? "-" : cutoff.toString();
        };
    }
}
