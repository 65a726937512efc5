/**
 * Which receipts the law wants of what happened: of a sale at the door, of a prepayment that is set off, of money that goes back. Ordered in
 * the transaction of the fact, line by line as the books have it.
 */
@NullMarked
package dev.prilavok.cash.fiscal;

import org.jspecify.annotations.NullMarked;
