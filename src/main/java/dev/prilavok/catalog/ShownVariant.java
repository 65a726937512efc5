package dev.prilavok.catalog;

import dev.prilavok.kernel.Sku;
import java.util.Map;
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
        SizeGroup group,
        Gender gender,
        PriceRow price,
        @Nullable Picture picture) {
    /** What other grids call its size. */
    Map<String, String> alike() {
        return SizeChart.alike(group, gender, sizeGrid, size);
    }
}
