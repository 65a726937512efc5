/** Picking: waves of orders that are planned by a durable job, pick lists by shelf, and the station where units are scanned. */
@NullMarked
package dev.prilavok.fulfilment.picking;

import org.jspecify.annotations.NullMarked;
