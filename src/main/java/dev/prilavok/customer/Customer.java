package dev.prilavok.customer;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The buyer's card in one shop, with the name, language and zone of the last order. */
public record Customer(
        CustomerId id,
        String name,
        Phone phone,
        @Nullable String email,
        Locale locale,
        @Nullable ZoneId zone,
        Instant since) {
    /** The e-mail, where the buyer left one. */
    public Optional<String> mail() {
        return Optional.ofNullable(email);
    }

    @Override
    public String toString() {
        return "Customer(" + id + ")";
    }
}
