package dev.prilavok.payment.simulator;

import java.time.Instant;

/** Money that an acted provider gives back. */
record ActedRefund(String provider, String id, String payment, long minor, String currency, Stage stage, Instant at) {
    /** How far it is. */
    enum Stage {
        PENDING,
        PAID,
        REFUSED
    }

    ActedRefund at(Stage next) {
        return new ActedRefund(provider, id, payment, minor, currency, next, at);
    }
}
