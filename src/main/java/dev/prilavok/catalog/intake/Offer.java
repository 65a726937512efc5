package dev.prilavok.catalog.intake;

import dev.prilavok.catalog.CareCode;
import dev.prilavok.catalog.GarmentMeasure;
import dev.prilavok.catalog.Gender;
import dev.prilavok.catalog.Season;
import dev.prilavok.catalog.VatCode;
import dev.prilavok.kernel.Sha256;
import dev.prilavok.kernel.Sku;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One size of a colour as the catalogue understands it, in the language of its feed.
 *
 * @param product what groups the sizes and colours of one product
 * @param measures millimetres, in the order of the enum
 * @param wholesale null when the feed names none: such goods are kept but not sold
 * @param stock pieces, null when the feed is silent
 */
record Offer(
        Sku sku,
        String product,
        String category,
        String name,
        @Nullable String brand,
        String description,
        @Nullable String composition,
        String colour,
        String size,
        String sizeGrid,
        Gender gender,
        String age,
        Season season,
        List<CareCode> care,
        Map<GarmentMeasure, Integer> measures,
        Money price,
        @Nullable Money oldPrice,
        @Nullable Money wholesale,
        Money floor,
        Money ceiling,
        @Nullable Money cost,
        @Nullable Integer stock,
        @Nullable String barcode,
        int weightGrams,
        VatCode vat,
        List<String> pictures) {

    /** Changes when anything of the row does, or when rows are read by new rules. */
    String digest() {
        return Sha256.hex("1 " + this).substring(0, 32);
    }
}
