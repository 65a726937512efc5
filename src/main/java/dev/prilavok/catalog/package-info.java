/**
 * Goods, their prices and pictures, and what each shop lists. Imports and exports live here too. Calls stock for what is free to
 * promise and hands it the quantities that a feed names; announces nothing.
 */
@NullMarked
package dev.prilavok.catalog;

import org.jspecify.annotations.NullMarked;
