/**
 * What buyers say is wrong with what they received: the claim, who agreed with it and why, and the returns and exchanges that it leads
 * to. Beside it a case keeps the deadline and the evidence. Observes ReturnMoved: a claim is resolved when everything it led to is over.
 */
@NullMarked
package dev.prilavok.returns.buyer;

import org.jspecify.annotations.NullMarked;
