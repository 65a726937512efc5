package dev.prilavok.stock;

import dev.prilavok.kernel.Sku;
import java.time.Instant;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Units of a SKU that entered the warehouse, or left its books.
 *
 * @param units negative for those that were missing
 * @param counted somebody counted them; otherwise a supplier brought them
 * @param first nobody had any of the SKU here before
 * @param unitCost by the latest receipt that had named one by then
 */
public record Entered(
        Sku sku,
        int units,
        Instant at,
        @Nullable String document,
        boolean counted,
        boolean first,
        @Nullable Money unitCost) {}
