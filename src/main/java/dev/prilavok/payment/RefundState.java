package dev.prilavok.payment;

/** How far a refund is. */
public enum RefundState {
    REQUESTED,
    /** The provider has it. */
    PENDING,
    PAID,
    /** The provider would not. */
    REFUSED,
    /** Nobody knows whether the provider did it, and asking again under the same key is not safe any more. */
    UNKNOWN;

    /** Whether something may still come of it. */
    public boolean isOpen() {
        return this == REQUESTED || this == PENDING || this == UNKNOWN;
    }
}
