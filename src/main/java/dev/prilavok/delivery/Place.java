package dev.prilavok.delivery;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Where a carrier hands a parcel over, and what can be done there.
 *
 * @param codLimit the most that the carrier collects in this town, beside the limit of the tariff
 */
record Place(
        @Nullable String pointCode,
        String title,
        int maxGrams,
        boolean cod,
        boolean trial,
        @Nullable Money codLimit) {

    /** At the buyer's door or at the post office: only the tariff sets limits. */
    static Place anywhere(String title) {
        return new Place(null, title, Integer.MAX_VALUE, true, true, null);
    }

    static Place at(PickupPoint point, String title) {
        return at(point, title, null);
    }

    static Place at(PickupPoint point, String title, @Nullable Money codLimit) {
        return new Place(point.code(), title, point.maxGrams(), point.cod(), point.fittingRoom(), codLimit);
    }
}
