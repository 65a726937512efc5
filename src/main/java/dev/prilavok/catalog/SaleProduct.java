package dev.prilavok.catalog;

import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.Sku;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A product with everything that another place needs to show and sell it for a shop; only pieces that are free to promise.
 *
 * @param description safe HTML
 * @param categories from the root down
 * @param gender WOMEN, MEN, UNISEX, GIRLS, BOYS or UNKNOWN
 */
public record SaleProduct(
        UUID id,
        String slug,
        String name,
        String description,
        List<Category> categories,
        @Nullable String brand,
        @Nullable String composition,
        String gender,
        boolean forChildren,
        SizeGroup group,
        boolean clothing,
        List<Piece> pieces) {
    /** A step of the way to the product. */
    public record Category(UUID id, String name) {}

    /**
     * A size of a colour.
     *
     * @param size empty when the thing has none
     * @param compareAt the price before, when it is higher
     * @param free pieces free to promise now
     */
    public record Piece(
            Sku sku,
            String colourKey,
            String colour,
            String size,
            String sizeGrid,
            @Nullable String barcode,
            int weightGrams,
            Money price,
            @Nullable Money compareAt,
            Percent vat,
            int free,
            List<Picture> pictures) {}
}
