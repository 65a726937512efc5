package dev.prilavok.catalog.pricing;

import org.jspecify.annotations.Nullable;

/** A price of a version, and what holds at this moment beside it. */
record ListedPrice(
        String sku, String name, PricePoint price, @Nullable PricePoint present) {}
