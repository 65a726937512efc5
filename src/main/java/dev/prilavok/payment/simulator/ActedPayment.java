package dev.prilavok.payment.simulator;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A payment at an acted provider.
 *
 * @param minor the sum in the smallest unit of its currency
 * @param back what of it went back
 */
record ActedPayment(
        String provider,
        String id,
        long minor,
        String currency,
        String description,
        String returnUrl,
        Map<String, String> metadata,
        Stage stage,
        long back,
        Instant createdAt,
        @Nullable Instant paidAt) {
    /** How far it is. */
    enum Stage {
        PENDING,
        AUTHORIZED,
        PAID,
        CANCELLED
    }

    ActedPayment at(Stage next, @Nullable Instant at) {
        return new ActedPayment(
                provider, id, minor, currency, description, returnUrl, metadata, next, back, createdAt, at);
    }

    ActedPayment giving(long more) {
        return new ActedPayment(
                provider, id, minor, currency, description, returnUrl, metadata, stage, back + more, createdAt, paidAt);
    }

    long fee(int basisPoints) {
        return (minor * basisPoints + 5_000) / 10_000;
    }
}
