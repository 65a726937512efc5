package dev.prilavok.catalog.intake;

import dev.prilavok.catalog.GarmentMeasure;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue knows of a SKU before a row is written.
 *
 * @param supply whose product it is
 * @param product what the feed calls its product
 * @param others what feeds call the products that were merged into it
 * @param seen digest of the last row in the language of the import
 */
record KnownVariant(
        String supply,
        java.util.List<String> others, String product, @Nullable String seen, int stockTold, Set<GarmentMeasure> measures) {}
