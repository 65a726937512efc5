package dev.prilavok.cash.registers;

/** How far a register is. */
public enum RegisterState {
    IMPORTED,
    /** Every line is as we know it. */
    MATCHED,
    HAS_DISCREPANCIES,
    /** Two people looked at it. */
    APPROVED,
    /** The money is on the account; its lines are being written into the books. */
    BANK_MATCHED,
    CLOSED;

    /** Whether lines may still be held against parcels. */
    boolean isOpen() {
        return this == IMPORTED || this == MATCHED || this == HAS_DISCREPANCIES;
    }
}
