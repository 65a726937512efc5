package dev.prilavok.delivery;

import dev.prilavok.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** A carrier's answer for one place: a quote, or the reason why it cannot bring this parcel there. */
public sealed interface Offer {
    String way();

    @Nullable
    String pointCode();

    /** The carrier can bring it. */
    record Open(DeliveryQuote quote) implements Offer {
        @Override
        public String way() {
            return quote.way();
        }

        @Override
        public @Nullable String pointCode() {
            return quote.pointCode();
        }
    }

    /** The carrier cannot bring it, and says why. */
    record Closed(String way, @Nullable String pointCode, Refusal why) implements Offer {}
}
