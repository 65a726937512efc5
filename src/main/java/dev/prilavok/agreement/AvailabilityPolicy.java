package dev.prilavok.agreement;

/** When earned money may be paid out. */
public enum AvailabilityPolicy {
    ON_DELIVERY,
    ON_REMITTANCE,
    AFTER_RETURN_WINDOW
}
