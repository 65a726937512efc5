/**
 * Orders from the quote to their outcome: pricing, what is due for any kept part, placing, states, what became of each line, history. Holds stock, last of
 * all; asks catalog for prices, delivery for carriage, agreement for the terms that an order freezes, customer for the buyer's card.
 *
 * <p>Announces, inside the transaction: OrderPlaced, OrderConfirmed, OrderCancelled, OrderExpired, LineOutcomes. Observers may schedule jobs; two do
 * more, both at LineOutcomes: {@code cash} and {@code royalty} write the books. They write by SQL: what an entity manager would write at the commit would make everybody wait for a locked level.
 */
@NullMarked
package dev.prilavok.order;

import org.jspecify.annotations.NullMarked;
