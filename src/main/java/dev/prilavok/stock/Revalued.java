package dev.prilavok.stock;

import dev.prilavok.kernel.Sku;
import java.time.Instant;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A SKU whose cost became known or changed.
 *
 * @param units how many lay in the warehouse then
 * @param before what a unit had cost; absent when nobody knew
 */
public record Revalued(Sku sku, int units, @Nullable Money before, Money now, Instant since, String document) {}
