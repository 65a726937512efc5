package dev.prilavok.fulfilment;

import dev.prilavok.stock.Place;

/** What a unit looked like when it came back, and where it goes for that. */
public enum Grade {
    FIT(Place.AVAILABLE),
    DEFECT(Place.QUARANTINED),
    PART_MISSING(Place.QUARANTINED),
    /** Another thing than the label says. */
    MISGRADED(Place.QUARANTINED),
    NOT_ACCEPTABLE(Place.WRITTEN_OFF),
    /** Not in the parcel at all. */
    MISSING(Place.WRITTEN_OFF);

    private final Place place;

    Grade(Place place) {
        this.place = place;
    }

    /** Where units of this grade go. */
    public Place place() {
        return place;
    }
}
