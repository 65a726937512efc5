/**
 * The trial at the door or the pickup point: kept and refused pieces, the money taken, and every other way a parcel may end. The
 * courier's screens are here. Calls fulfilment, order, stock and cases down.
 *
 * <p>Observes ParcelFact (delivery) for the ends of parcels that outside carriers bring.
 */
@NullMarked
package dev.prilavok.trial;

import org.jspecify.annotations.NullMarked;
