package dev.prilavok.customer;

import org.jspecify.annotations.Nullable;

/**
 * A buyer's agreement, made by an act of his own.
 *
 * @param purpose absent for the acceptance of the offer, which is no consent
 * @param textHash hash of the words that he saw; null when they are the current ones
 */
public record ConsentGiven(
        @Nullable ConsentPurpose purpose, @Nullable String textHash) {
    /** Consent for a purpose. */
    public static ConsentGiven to(ConsentPurpose purpose, @Nullable String textHash) {
        return new ConsentGiven(purpose, textHash);
    }

    /** Acceptance of the offer. */
    public static ConsentGiven offer(@Nullable String textHash) {
        return new ConsentGiven(null, textHash);
    }
}
