/**
 * Orders in 1C: what it hears of them and what it says becomes of them. Speaks through the exchange of {@code catalog.intake}; calls
 * the door of orders.
 */
@NullMarked
package dev.prilavok.order.exchange;

import org.jspecify.annotations.NullMarked;
