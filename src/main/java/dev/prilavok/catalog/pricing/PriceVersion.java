package dev.prilavok.catalog.pricing;

import java.time.Instant;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * A version of a price list: it holds only the prices that it changes.
 *
 * @param from when it comes, or came, into force; null while it has no date
 * @param prices how many prices it holds
 * @param group whose list it belongs to; null: the general one
 * @param by who wrote it; an import is named by its id
 */
record PriceVersion(
        UUID id,
        CurrencyUnit currency,
        String code,
        @Nullable Instant from,
        State state,
        int prices,
        @Nullable String by,
        @Nullable String note,
        @Nullable UUID importId,
        @Nullable UUID group,
        @Nullable String groupName,
        Instant createdAt) {
    enum State {
        DRAFT,
        FUTURE,
        IN_FORCE,
        /** Later versions have replaced every price of it. */
        PAST,
        CANCELLED
    }

    boolean isOpen() {
        return state == State.DRAFT || state == State.FUTURE;
    }
}
