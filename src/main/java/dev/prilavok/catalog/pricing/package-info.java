/**
 * Wholesale price lists as people write them: versions with a date to come, by file, by hand or by percent. The door is
 * {@link dev.prilavok.catalog.pricing.ComingPrices}; announces nothing.
 */
@NullMarked
package dev.prilavok.catalog.pricing;

import org.jspecify.annotations.NullMarked;
