/**
 * Carriers that are not there: they speak the protocols of CDEK and of Russian Post over HTTP on an address of their own, and move
 * parcels by themselves. Stands in where nobody configured a carrier, in demos and tests.
 */
@NullMarked
package dev.prilavok.delivery.simulator;

import org.jspecify.annotations.NullMarked;
