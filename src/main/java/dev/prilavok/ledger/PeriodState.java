package dev.prilavok.ledger;

/** How far a month is. */
public enum PeriodState {
    OPEN,
    /** Only the close itself may still write into it. */
    CLOSING,
    CLOSED
}
