/**
 * Money that buyers pay before the parcel comes: counted towards the order, in the books (M1, M2), and back by the way that it came. Also the
 * shop's rule of when a part of the price is asked ahead.
 *
 * <p>Observes, in the transaction of the fact: PaymentCaptured, RefundPaid, PaymentSettled, RefundSettled (payment), OrderPlaced, OrderCancelled,
 * OrderExpired, LineOutcomes (order), ReturnMoved (returns). Announces PrepaymentSettled.
 */
@NullMarked
package dev.prilavok.cash.prepaid;

import org.jspecify.annotations.NullMarked;
