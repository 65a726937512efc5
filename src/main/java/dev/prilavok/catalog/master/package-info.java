/**
 * The master data that people keep by hand: editing goods, the history of every change, plans for later. Imports write their changes
 * into the same history. The doors are {@link dev.prilavok.catalog.master.ProductHistory} and {@link dev.prilavok.catalog.master.OneWriter};
 * announces nothing.
 */
@NullMarked
package dev.prilavok.catalog.master;

import org.jspecify.annotations.NullMarked;
