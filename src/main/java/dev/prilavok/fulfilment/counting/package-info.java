/** Papers of the central stock: receipts with discrepancies, counts by shelf, write-offs; each with an act to print. */
@NullMarked
package dev.prilavok.fulfilment.counting;

import org.jspecify.annotations.NullMarked;
