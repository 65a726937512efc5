/**
 * The warehouse: waves, picking by scan, packing, handing over to a carrier, receiving back and grading. Owns the parcel and its states,
 * which facts of carriers move as well. Sub-rooms: picking, packing, papers, receiving, counting. Calls order, stock, catalog, cases
 * and delivery down.
 *
 * <p>Observes ParcelFact (delivery): moves the parcel in the same transaction. Announces ParcelHandedOver, ParcelStepped,
 * ParcelCameBack, ParcelWaits and UnitsInspected.
 */
@NullMarked
package dev.prilavok.fulfilment;

import org.jspecify.annotations.NullMarked;
