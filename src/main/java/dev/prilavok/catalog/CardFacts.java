package dev.prilavok.catalog;

import dev.prilavok.kernel.Sku;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything on a product page that does not depend on what is free right now. */
record CardFacts(
        UUID product,
        UUID category,
        String description,
        @Nullable String brand,
        @Nullable String composition,
        List<CareCode> care,
        Gender gender,
        Season season,
        boolean trialAllowed,
        List<ShownVariant> variants,
        Map<String, List<Picture>> pictures,
        Map<Sku, Map<GarmentMeasure, Integer>> measures,
        List<List<ShownVariant>> similar) {
    int weight() {
        return variants.size() + similar.stream().mapToInt(List::size).sum();
    }
}
