package dev.prilavok.delivery;

import org.jspecify.annotations.Nullable;

/** Who receives a parcel, as the carrier has to know them. */
public record Receiver(
        String name,
        String phone,
        @Nullable String email,
        String address,
        @Nullable String comment) {
    @Override
    public String toString() {
        return "Receiver"; // a name, a phone and an address reach no log
    }
}
