package dev.prilavok.catalog;

import dev.prilavok.kernel.Sku;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One size of a colour on a shop's page; everything but how many are free. */
record ShownVariant(
        UUID product,
        String slug,
        String name,
        Sku sku,
        String colourKey,
        String colour,
        String size,
        String sizeGrid,
        int sizeRank,
        PriceRow price,
        @Nullable Picture picture) {}
