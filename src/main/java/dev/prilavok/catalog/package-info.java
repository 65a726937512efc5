/**
 * Goods, their prices and pictures, and what each shop lists. Imports live in the room {@code intake}. Calls stock for what is free to
 * promise; announces nothing.
 */
@NullMarked
package dev.prilavok.catalog;

import org.jspecify.annotations.NullMarked;
