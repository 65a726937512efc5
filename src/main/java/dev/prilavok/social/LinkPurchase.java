package dev.prilavok.social;

import dev.prilavok.customer.ConsentGiven;
import dev.prilavok.customer.Phone;
import dev.prilavok.kernel.Sha256;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the buyer sends from a link's page.
 *
 * @param quote the quote that the page showed
 * @param name absent: the name that the link was made for
 * @param phone absent: the phone that the link was made for
 * @param key tells a repeated click from a second order; absent: the quote does
 */
public record LinkPurchase(
        UUID quote,
        @Nullable String name,
        @Nullable Phone phone,
        @Nullable String email,
        String addressLine,
        @Nullable String comment,
        List<ConsentGiven> consents,
        Locale locale,
        @Nullable String key) {
    /** What was asked, for telling a repeated click from another order under the same key. */
    String fingerprint() {
        return Sha256.hex(String.join(
                "\u001f",
                quote.toString(),
                String.valueOf(name),
                phone == null ? "" : phone.e164(),
                String.valueOf(email),
                addressLine,
                String.valueOf(comment),
                consents.toString()));
    }

    @Override
    public String toString() {
        return "LinkPurchase(" + quote + ")";
    }
}
