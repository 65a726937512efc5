/**
 * What each franchisee earns: posts outcomes (M4–M6 with VAT and subsidies), returns (M12) and what becomes available (M11), every line by the
 * terms that its order froze. Calls ledger, agreement, order, returns and cash down; rows belong to the franchisee, not to the shop.
 *
 * <p>Observes, in the transaction of the fact: LineOutcomes (order), ReturnAccepted (returns), CodRemitted (cash).
 */
@NullMarked
package dev.prilavok.royalty;

import org.jspecify.annotations.NullMarked;
