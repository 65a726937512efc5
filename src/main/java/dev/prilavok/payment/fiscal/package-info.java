/**
 * Fiscal documents (54-ФЗ): what must be printed for a payment, who prints it, and what became of it. A document is ordered in the transaction
 * of its fact and sent by a durable job; an answer that never came is asked for again under the same key. Knows lines, sums and opaque ids,
 * no orders: the rooms above say what is to be printed and where its buyer reads it.
 */
@NullMarked
package dev.prilavok.payment.fiscal;

import org.jspecify.annotations.NullMarked;
