/** Packing: recipes by category with their materials and what they cost, inserts by rule, photographs of packed parcels. */
@NullMarked
package dev.prilavok.fulfilment.packing;

import org.jspecify.annotations.NullMarked;
