/**
 * Money paid online, from the first word with a provider to its settlement, and the way back. Knows opaque subjects and amounts, no orders;
 * speaks to providers by the port PaymentProvider. What a provider tells is kept as it came, answered at once, and believed after the provider
 * was asked.
 *
 * <p>Announces, inside the transaction of the fact: PaymentCaptured, RefundPaid, PaymentSettled, RefundSettled; {@code cash} posts the books
 * from them.
 */
@NullMarked
package dev.prilavok.payment;

import org.jspecify.annotations.NullMarked;
