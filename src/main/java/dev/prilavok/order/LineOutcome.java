package dev.prilavok.order;

/** What became of pieces of a line. */
public enum LineOutcome {
    KEPT,
    REFUSED,
    LOST,
    DAMAGED,
    /** Not in the parcel: the warehouse did not have it and the buyer agreed to go without. */
    CANCELLED
}
