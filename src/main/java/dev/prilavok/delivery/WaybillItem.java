package dev.prilavok.delivery;

import dev.prilavok.kernel.Sku;
import java.util.List;
import org.joda.money.Money;

/**
 * One line of a parcel.
 *
 * @param line number of the order's line
 * @param price what the buyer pays for a piece after discount; zero when it is paid already
 * @param declared value of a piece that the carrier answers for
 * @param weightGrams weight of a piece
 * @param markingCodes codes of the marked pieces; GS is the control character
 */
public record WaybillItem(
        int line,
        Sku sku,
        String name,
        int quantity,
        Money price,
        Money declared,
        int weightGrams,
        List<String> markingCodes) {
    public WaybillItem {
        if (quantity < 1) throw new IllegalArgumentException("a line of a parcel has at least one piece");
        markingCodes = List.copyOf(markingCodes);
    }
}
