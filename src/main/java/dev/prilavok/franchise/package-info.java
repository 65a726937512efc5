/**
 * The franchisee's console, phone first: the list of orders, an order's card, order links and the way to make one, the
 * goods of a shop with their prices, rules and own words. Calls order, social,
 * catalog, royalty and agreement. Announces nothing.
 */
@NullMarked
package dev.prilavok.franchise;

import org.jspecify.annotations.NullMarked;
