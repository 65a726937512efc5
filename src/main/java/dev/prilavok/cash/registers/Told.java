package dev.prilavok.cash.registers;

import dev.prilavok.delivery.CashFact;
import dev.prilavok.tenancy.ShopId;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a carrier said of one parcel's money, held against what we know.
 *
 * @param collected what was taken at the door, as we know it
 */
public record Told(
        CashFact fact,
        Verdict verdict,
        @Nullable ShopId shop,
        @Nullable String orderNumber,
        @Nullable Money collected) {}
