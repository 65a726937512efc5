package dev.prilavok.payment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact as a provider told it.
 *
 * @param subject the provider's name of the payment or the refund
 * @param repeats how often the very same fact came again
 * @param answer what the provider said when it was asked whether this is so
 */
record PaymentFact(
        UUID id,
        String provider,
        String eventId,
        Kind kind,
        String subject,
        Instant receivedAt,
        State state,
        int attempts,
        int repeats,
        @Nullable Instant appliedAt,
        @Nullable UUID shop,
        @Nullable UUID payment,
        @Nullable String trouble,
        String payload,
        @Nullable String answer) {
    /** What it is about. */
    enum Kind {
        PAYMENT,
        REFUND
    }

    /** REPEATED said nothing new; UNKNOWN is about nothing of ours. */
    enum State {
        NEW,
        APPLIED,
        REPEATED,
        UNKNOWN,
        FAILED
    }
}
