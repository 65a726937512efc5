package dev.prilavok.agreement;

/** How a parcel ended, as far as sharing its costs goes. */
public enum Outcome {
    KEPT_IN_FULL,
    KEPT_PARTLY,
    REFUSED,
    /** Lost on the way; the franchisee is made whole and shares no costs. */
    LOST
}
