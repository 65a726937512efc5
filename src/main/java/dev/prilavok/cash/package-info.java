/**
 * Cash and goods in the books: what lies where and what it cost (M3, M7, M9), what carriers take for carrying (M8), cash on delivery from the
 * door to the bank. Calls ledger, fulfilment, returns, order and delivery down.
 *
 * <p>Observes, in the transaction of the fact: ParcelHandedOver and UnitsInspected (fulfilment), LineOutcomes (order), ReturnAccepted and
 * ReturnMoved (returns); after their commit UnitsEntered and CostsNoted (stock). Announces CodRemitted.
 */
@NullMarked
package dev.prilavok.cash;

import org.jspecify.annotations.NullMarked;
