package dev.prilavok.order;

import dev.prilavok.delivery.DeliveryQuote;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is paid besides the goods: bringing them, and wrapping a present. Who keeps nothing pays for neither, as the shop promises:
 * what was refused at the door costs nothing.
 *
 * @param gift price of the gift wrap; absent when it is no present
 */
record Extras(DeliveryQuote delivery, @Nullable Money gift) {
    /** Of goods that are kept for this sum. */
    Money due(Money kept) {
        return delivery.due(kept).plus(wrap(kept));
    }

    /** The wrap's part of it. */
    Money wrap(Money kept) {
        return gift == null || kept.isZero() ? Money.zero(kept.getCurrencyUnit()) : gift;
    }
}
