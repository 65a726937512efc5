package dev.prilavok.customer;

import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a buyer introduced himself when he ordered.
 *
 * @param locale the language he read
 * @param zone the zone of the town that he wants delivery to; a mobile number says nothing about it
 */
public record BuyerContact(
        String name,
        Phone phone,
        @Nullable String email,
        Locale locale,
        @Nullable ZoneId zone) {
    @Override
    public String toString() {
        return "BuyerContact(" + phone.masked() + ")";
    }
}
