/**
 * The shop as its buyers see it: window, product, basket, checkout, order links, status, texts; one theme that each brand sets.
 * Calls catalog, delivery, customer, order, checkout and social; announces nothing.
 */
@NullMarked
package dev.prilavok.storefront;

import org.jspecify.annotations.NullMarked;
