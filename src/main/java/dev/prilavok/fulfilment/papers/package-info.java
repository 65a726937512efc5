/** Papers of parcels: labels, slips in the buyer's language, handover acts; and the list and the card of all parcels. */
@NullMarked
package dev.prilavok.fulfilment.papers;

import org.jspecify.annotations.NullMarked;
