package dev.prilavok.order;

import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Splits;
import java.util.Collections;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** One line of an order as it is stored. */
public record OrderLineView(
        int no,
        Sku sku,
        UUID product,
        String slug,
        String name,
        String colour,
        String size,
        int quantity,
        Money unit,
        Money total,
        @Nullable String alternative,
        @Nullable String pictureSrc,
        int weightGrams,
        boolean marked,
        PricingSnapshot pricing,
        LinePieces pieces) {

    /** Pieces without those that the warehouse does not have. */
    public int left() {
        return quantity - pieces.cancelled();
    }

    /** What so many pieces of the line cost: kept and refused pieces always add up to the total. */
    public Money part(int pieces) {
        if (pieces < 0 || pieces > quantity)
            throw new IllegalArgumentException("line " + no + " has no " + pieces + " pieces");
        var each = Splits.byWeight(total, Collections.nCopies(quantity, unit));
        return Money.total(total.getCurrencyUnit(), each.subList(0, pieces));
    }
}
