/**
 * What other places sell for a shop: feeds of its goods, at its prices and addresses, only what is listed and free. Orders and reports
 * of marketplaces will come in here too.
 */
@NullMarked
package dev.prilavok.marketplace;

import org.jspecify.annotations.NullMarked;
