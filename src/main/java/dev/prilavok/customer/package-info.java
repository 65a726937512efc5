/**
 * The buyer's card in one shop: phone, contacts, and what the buyer agreed to, with the exact text. Another shop never sees it. Calls
 * tenancy for the shop's texts; announces nothing.
 */
@NullMarked
package dev.prilavok.customer;

import org.jspecify.annotations.NullMarked;
