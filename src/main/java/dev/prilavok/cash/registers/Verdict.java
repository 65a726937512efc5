package dev.prilavok.cash.registers;

/** What a line of a register is when it is held against our parcel. */
public enum Verdict {
    NEW,
    EXACT,
    /** Another amount than was taken at the door. */
    DIFFERS,
    /** Paid there, not kept here. */
    NOT_KEPT,
    /** No parcel of ours has this number. */
    UNKNOWN,
    /** Was in a register before. */
    REPEATED,
    /** The parcel has no outcome yet; nothing is written until it has. */
    WAITS;

    boolean isFine() {
        return this == EXACT;
    }

    /** Whether the parcel's cash is settled by such a line. */
    boolean settles() {
        return this == EXACT || this == DIFFERS;
    }
}
