/**
 * Wholesale price lists as people write them: versions with a date to come, by file, by hand or by percent. The doors are
 * {@link dev.prilavok.catalog.pricing.ComingPrices} for those who pay them, and GroupDesk, PriceVersions and PriceDesk for those who
 * write them; announces nothing.
 */
@NullMarked
package dev.prilavok.catalog.pricing;

import org.jspecify.annotations.NullMarked;
