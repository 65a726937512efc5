/**
 * Receipts of the self-employed: one for each payout, registered at the tax office through the partners' service, cancelled with the
 * payout; whether the person is still registered; the year's sum. Calls payouts, agreement and requisites; implements their ports Obstacle
 * and PayoutPapers.
 *
 * <p>Observes, in the transaction of the move: PayoutMoved (payouts). The tax office is asked by a recurring job, never in a transaction.
 */
@NullMarked
package dev.prilavok.royalty.npd;

import org.jspecify.annotations.NullMarked;
