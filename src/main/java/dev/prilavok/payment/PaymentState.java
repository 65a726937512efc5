package dev.prilavok.payment;

/** How far a payment is. */
public enum PaymentState {
    /** Wanted; the provider has not answered yet. */
    CREATED,
    /** The provider waits for the buyer. */
    PENDING,
    /** The buyer has paid, and we have to say that we take it. */
    AUTHORIZED,
    CAPTURED,
    CANCELLED,
    /** The provider would not begin. */
    FAILED;

    /** Whether something may still come of it. */
    public boolean isOpen() {
        return this == CREATED || this == PENDING || this == AUTHORIZED;
    }
}
