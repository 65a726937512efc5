/**
 * Money on its way to franchisees: batches of payouts that two persons approve, the bank's file, and what became of each (M15). Calls
 * requisites, royalty, agreement, cash.bank (whose lines settle payouts) and ledger; announces PayoutMoved, in the transaction of the move.
 *
 * <p>Asks two ports before it pays: {@link dev.prilavok.royalty.payouts.Held} for money that is disputed, and {@link
 * dev.prilavok.royalty.payouts.Obstacle} for reasons why nothing may be paid now.
 */
@NullMarked
package dev.prilavok.royalty.payouts;

import org.jspecify.annotations.NullMarked;
