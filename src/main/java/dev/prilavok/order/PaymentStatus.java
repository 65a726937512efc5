package dev.prilavok.order;

/** Where the money of an order is. */
public enum PaymentStatus {
    UNPAID,
    PREPAID,
    COD_EXPECTED,
    COD_COLLECTED,
    COD_REMITTED,
    PARTIALLY_REFUNDED,
    REFUNDED,
    OVERCHARGED
}
