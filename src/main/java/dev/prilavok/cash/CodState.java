package dev.prilavok.cash;

/** How far the cash of a parcel is. */
public enum CodState {
    /** Handed over, and nobody has said yet that it was paid. */
    EXPECTED,
    COLLECTED,
    /** In a carrier's register. */
    REPORTED,
    /** On our account. */
    REMITTED,
    SETTLED,
    SHORT,
    OVER,
    /** Delivered, and in no register for too long. */
    MISSING,
    DISPUTED,
    WRITTEN_OFF,
    /** Nothing was to be taken. */
    NOTHING
}
