package dev.prilavok.ledger.adjustments;

/** How far a correction by hand is. */
public enum AdjustmentState {
    PROPOSED,
    POSTED,
    REFUSED
}
