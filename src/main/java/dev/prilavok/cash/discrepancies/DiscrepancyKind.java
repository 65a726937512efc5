package dev.prilavok.cash.discrepancies;

/** In what a carrier and we differ. */
public enum DiscrepancyKind {
    /** Delivered, and in no register for too long. */
    MISSING,
    /** Another sum than was taken at the door. */
    DIFFERS,
    /** Paid there, not kept here. */
    NOT_KEPT,
    /** No parcel of ours has this number. */
    UNKNOWN,
    /** Was in a register before. */
    REPEATED
}
