package dev.prilavok.fulfilment;

import dev.prilavok.kernel.Sku;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of an order inside a parcel.
 *
 * @param quantity pieces that the parcel is to hold
 * @param shortOf pieces that are not on their shelf
 * @param comingBack pieces that the buyer did not keep
 * @param shelf where the SKU lies; absent when nobody has said
 * @param unitCost what a piece cost head office, as it was when the parcel left
 */
public record ParcelLine(
        int no,
        Sku sku,
        String name,
        String colour,
        String size,
        @Nullable String pictureSrc,
        @Nullable String alternative,
        int quantity,
        int picked,
        int shortOf,
        int comingBack,
        boolean marked,
        @Nullable String shelf,
        @Nullable Money unitCost) {

    /** Pieces still to be picked. */
    public int left() {
        return quantity - picked - shortOf;
    }
}
