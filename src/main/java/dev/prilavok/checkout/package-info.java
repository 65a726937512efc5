/**
 * The basket, sizes to choose from, the exact price of a choice of delivery, and placing; the same as the shop's API. Calls catalog,
 * stock, delivery, customer and order; announces nothing.
 */
@NullMarked
package dev.prilavok.checkout;

import org.jspecify.annotations.NullMarked;
