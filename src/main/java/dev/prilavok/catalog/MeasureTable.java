package dev.prilavok.catalog;

import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lays measurements out as people read them: measures down, sizes across, centimetres without needless zeros. */
final class MeasureTable {
    private MeasureTable() {}

    static ProductCard.Measurements of(
            List<ShownVariant> variants, Map<Sku, Map<GarmentMeasure, Integer>> measures, String lang) {
        var messages = Texts.of(CatalogMessages.class, Langs.locale(lang));
        // colours of one size are cut alike; the first one measured speaks for all
        var bySize = new HashMap<String, Map<GarmentMeasure, Integer>>();
        for (var variant : variants)
            if (measures.containsKey(variant.sku())) bySize.putIfAbsent(variant.size(), measures.get(variant.sku()));
        var sizes = Tiles.sizes(variants).stream().filter(bySize::containsKey).toList();
        var rows = Arrays.stream(GarmentMeasure.values())
                .map(measure -> new ProductCard.Measurements.Row(
                        measure, messages.measure(measure), cells(sizes, bySize, measure)))
                .filter(row -> row.cells().stream().anyMatch(Objects::nonNull))
                .toList();
        return new ProductCard.Measurements(
                sizes.stream().map(size -> SizeGrid.shown(size, lang)).toList(), rows);
    }

    private static List<@Nullable String> cells(
            List<String> sizes, Map<String, Map<GarmentMeasure, Integer>> bySize, GarmentMeasure measure) {
        var cells = new ArrayList<@Nullable String>();
        for (var size : sizes)
            cells.add(centimetres(bySize.getOrDefault(size, Map.of()).get(measure)));
        return cells;
    }

    private static @Nullable String centimetres(@Nullable Integer mm) {
        return mm == null
                ? null
                : BigDecimal.valueOf(mm, 1).stripTrailingZeros().toPlainString();
    }
}
