package dev.prilavok.cash.discrepancies;

/** How far a discrepancy is. */
public enum DiscrepancyState {
    OPEN,
    /** A letter went to the carrier; the money is its debt. */
    CLAIMED,
    /** The money came, or it was explained. */
    SETTLED,
    /** Given up by two persons. */
    WRITTEN_OFF;

    boolean isOpen() {
        return this == OPEN || this == CLAIMED;
    }
}
