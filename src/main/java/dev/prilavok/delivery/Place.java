package dev.prilavok.delivery;

import org.jspecify.annotations.Nullable;

/** Where a carrier hands a parcel over, and what can be done there. */
record Place(@Nullable String pointCode, String title, int maxGrams, boolean cod, boolean trial) {

    /** At the buyer's door or at the post office: only the tariff sets limits. */
    static Place anywhere(String title) {
        return new Place(null, title, Integer.MAX_VALUE, true, true);
    }

    static Place at(PickupPoint point, String title) {
        return new Place(point.code(), title, point.maxGrams(), point.cod(), point.fittingRoom());
    }
}
