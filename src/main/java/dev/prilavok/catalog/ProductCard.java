package dev.prilavok.catalog;

import dev.prilavok.kernel.Sku;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A product as its page shows it, in one shop and one language.
 *
 * @param description sanitised HTML
 * @param gender in words, empty when it does not matter
 * @param path categories from the root down to its own
 */
public record ProductCard(
        UUID product,
        String slug,
        String name,
        String description,
        @Nullable String brand,
        @Nullable String composition,
        List<Care> care,
        String gender,
        String season,
        Money price,
        boolean priceVaries,
        @Nullable Money compareAt,
        boolean trialAllowed,
        List<Colour> colours,
        Measurements measurements,
        List<CategoryNode> path,
        List<ProductTile> similar) {

    /** One instruction of the label: the code names the icon, the text says it in words. */
    public record Care(String code, String text) {}

    /** A colour with its photographs and its sizes in the order of their grid. */
    public record Colour(String key, String name, List<Picture> pictures, List<Size> sizes) {
        /** Whether no size is free to promise. */
        public boolean soldOut() {
            return sizes.stream().allMatch(Size::soldOut);
        }
    }

    /** A size of a colour; {@code free} is how many pieces may be promised now, {@code alike} what other grids call the size. */
    public record Size(
            Sku sku,
            String size,
            String grid,
            Money price,
            @Nullable Money compareAt,
            int free,
            Map<String, String> alike) {
        /** Whether nothing is free to promise. */
        public boolean soldOut() {
            return free <= 0;
        }
    }

    /** Measures as rows, sizes as columns, centimetres in cells. */
    public record Measurements(List<String> sizes, List<Row> rows) {
        /** Whether nothing was measured. */
        public boolean isEmpty() {
            return rows.isEmpty();
        }

        /** One measure over all sizes; a cell is null where it was not taken. */
        public record Row(GarmentMeasure measure, String name, List<@Nullable String> cells) {}
    }

    /** Whether no size of any colour is free to promise. */
    public boolean soldOut() {
        return colours.stream().allMatch(Colour::soldOut);
    }

    /** The colour of the address, or the first that has something left, or the first. */
    public Colour colour(@Nullable String key) {
        return colours.stream()
                .filter(colour -> colour.key().equals(key))
                .findFirst()
                .or(() -> colours.stream().filter(colour -> !colour.soldOut()).findFirst())
                .orElseGet(() -> colours.get(0));
    }
}
