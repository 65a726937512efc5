package dev.prilavok.order;

import dev.prilavok.catalog.Picture;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Splits;
import java.util.Collections;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One priced position.
 *
 * @param unit price of a piece before the discount
 * @param discount the part of the order's discount that stays with this line, whatever becomes of the others
 * @param total what the line costs when it is kept
 */
public record QuoteLine(
        int no,
        Sku sku,
        UUID product,
        String slug,
        String name,
        String colour,
        String size,
        @Nullable Picture picture,
        int quantity,
        Money unit,
        Money discount,
        Money total,
        @Nullable String alternative) {

    /** What so many pieces of the line cost: kept and refused pieces always add up to the total. */
    Money part(int pieces) {
        if (pieces < 0 || pieces > quantity)
            throw new IllegalArgumentException("line " + no + " has no " + pieces + " pieces");
        var each = Splits.byWeight(total, Collections.nCopies(quantity, unit));
        return Money.total(total.getCurrencyUnit(), each.subList(0, pieces));
    }
}
