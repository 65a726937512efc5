package dev.prilavok.order;

import dev.prilavok.customer.Phone;
import org.jspecify.annotations.Nullable;

/** Whom the parcel is for. Never written to a log: its text is masked. */
public record Buyer(
        String name,
        Phone phone,
        @Nullable String email,
        String addressLine,
        @Nullable String comment) {
    @Override
    public String toString() {
        return "Buyer(***)";
    }
}
