package dev.prilavok.stock;

import dev.prilavok.kernel.Sku;

/** Where the units of a SKU are; received is the sum of the rest. */
public record StockLevel(
        Sku sku,
        int received,
        int available,
        int held,
        int shipped,
        int sold,
        int returning,
        int quarantined,
        int writtenOff) {}
