package dev.prilavok.royalty;

/** Why an order is not closed yet. */
public enum StillOpen {
    NOT_COMPLETE,
    /** The buyer may still ask for a return. */
    RETURN_WINDOW,
    RETURN_UNDER_WAY,
    /** Cash of a parcel is neither here nor written off. */
    CASH,
    /** A receipt is not registered yet. */
    RECEIPTS,
    /** An account of the order is not at zero: goods, a prepayment, a refund, earnings. */
    BOOKS
}
