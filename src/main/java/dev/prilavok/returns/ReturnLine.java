package dev.prilavok.returns;

import dev.prilavok.delivery.RefusalReason;
import dev.prilavok.kernel.Sku;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Pieces of one line of the order that come back.
 *
 * @param no the line of the order
 * @param accepted pieces that head office takes back; absent until it has decided
 * @param paid what the buyer paid for those
 */
public record ReturnLine(
        int no,
        Sku sku,
        String name,
        String colour,
        String size,
        @Nullable String pictureSrc,
        int quantity,
        RefusalReason reason,
        @Nullable String note,
        List<String> photos,
        @Nullable Sku newSku,
        @Nullable String newSize,
        @Nullable Integer accepted,
        @Nullable Money paid) {
    /** The fault is ours, so the buyer pays for nothing. */
    boolean isOurFault() {
        return switch (reason) {
            case DEFECT, WRONG_ITEM, NOT_AS_DESCRIBED, QUALITY -> true;
            default -> false;
        };
    }
}
