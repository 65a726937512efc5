package dev.prilavok.order;

import dev.prilavok.customer.ConsentGiven;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a buyer commits to.
 *
 * @param holdOwner the link whose hold the order takes over
 * @param idempotencyKey the client's key, kept for the audit only; replays are answered before they come here
 */
public record OrderDraft(
        UUID quote,
        Buyer buyer,
        Source source,
        List<ConsentGiven> consents,
        Locale locale,
        @Nullable UUID holdOwner,
        @Nullable String idempotencyKey) {
    public OrderDraft(
            UUID quote,
            Buyer buyer,
            Source source,
            List<ConsentGiven> consents,
            Locale locale,
            @Nullable UUID holdOwner) {
        this(quote, buyer, source, consents, locale, holdOwner, null);
    }
}
