/**
 * Orders from the quote to their outcome: pricing, what is due for any kept part, placing, states, what became of each line, history. Holds stock, last of
 * all; asks catalog for prices, delivery for carriage, agreement for the terms that an order freezes, customer for the buyer's card.
 *
 * <p>Announces, inside the transaction: OrderPlaced, OrderConfirmed, OrderCancelled, OrderExpired, LineOutcomes. Observers may schedule jobs; some do
 * more: at LineOutcomes {@code cash} and {@code royalty} write the books; at OrderPlaced, where the shop has a rule, {@code cash.prepaid} asks for a
 * part ahead, and at OrderCancelled and OrderExpired it gives back what was paid. They write by SQL: what an entity manager would write at the commit would make everybody wait for a locked level.
 */
@NullMarked
package dev.prilavok.order;

import org.jspecify.annotations.NullMarked;
