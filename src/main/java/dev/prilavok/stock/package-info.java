/**
 * Central stock: units of a SKU by state, holds with a time limit, receipts, counts, an append-only journal. Knows SKUs only, no
 * shops and no orders; calls nobody, announces nothing.
 */
@NullMarked
package dev.prilavok.stock;

import org.jspecify.annotations.NullMarked;
