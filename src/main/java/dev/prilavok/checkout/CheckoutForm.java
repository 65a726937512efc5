package dev.prilavok.checkout;

import dev.prilavok.kernel.Sha256;
import dev.prilavok.order.DeliveryChoice;
import dev.prilavok.order.Source;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order form as it was typed, from a page or a program.
 *
 * @param quote the exact sum that the buyer saw
 * @param delivery what the form says about delivery; it has to be what was quoted. Null when only the quote is named
 * @param consent the box about personal data is ticked
 * @param consentHash the words beside that box; null for those of today
 * @param news the box about news is ticked; never asked for
 * @param website a field that people do not see
 * @param locale the language that the buyer read
 */
public record CheckoutForm(
        @Nullable UUID quote,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable DeliveryChoice delivery,
        @Nullable String address,
        @Nullable String comment,
        boolean consent,
        @Nullable String consentHash,
        boolean news,
        @Nullable String newsHash,
        @Nullable String website,
        Source source,
        Locale locale) {
    /** Tells this form from any other that comes under the same key. */
    String fingerprint() {
        return Sha256.hex(String.join(
                "\u001f",
                String.valueOf(quote),
                String.valueOf(name),
                String.valueOf(phone),
                String.valueOf(email),
                String.valueOf(delivery),
                String.valueOf(address),
                String.valueOf(comment),
                consent + " " + consentHash + " " + news + " " + newsHash));
    }

    @Override
    public String toString() {
        return "CheckoutForm(" + quote + ")";
    }
}
