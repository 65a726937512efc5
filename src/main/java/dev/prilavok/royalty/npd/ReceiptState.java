package dev.prilavok.royalty.npd;

/** How far a receipt is. */
public enum ReceiptState {
    REQUIRED,
    /** Asked of the tax office. */
    SENT,
    REGISTERED,
    /** Not taken; tried again with growing pauses. */
    FAILED,
    /** Taken back: it was wrong from the beginning. */
    CANCELLED,
    /** Taken back: the money was given back. */
    REFUND_ISSUED;

    boolean isOpen() {
        return this == REQUIRED || this == SENT || this == FAILED;
    }
}
