package dev.prilavok.cash.invoices;

/** What a line of an invoice is when it is recomputed. */
public enum LineVerdict {
    AGREES,
    DIFFERS,
    /** No parcel of ours has this number. */
    UNKNOWN,
    /** Was in an invoice before. */
    REPEATED,
    /** The parcel has no outcome yet. */
    NOT_ENDED;

    boolean isFine() {
        return this == AGREES;
    }
}
