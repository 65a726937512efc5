/** Corrections by hand: proposed by one person with evidence, decided by another, written as a journal of their own. */
@NullMarked
package dev.prilavok.ledger.adjustments;

import org.jspecify.annotations.NullMarked;
