package dev.prilavok.storefront;

import dev.prilavok.checkout.Crowded;
import java.util.List;

/**
 * The queue at the checkout: the form once more as it was sent, which goes again by itself.
 *
 * @param seconds after which it goes
 */
record TurnPage(String action, List<FormFields.Field> fields, int ahead, long seconds) {
    static TurnPage of(Crowded crowded, String action, FormFields fields) {
        return new TurnPage(
                action,
                fields.again(),
                Math.max(1, crowded.ahead()),
                crowded.retryAfter().toSeconds());
    }
}
