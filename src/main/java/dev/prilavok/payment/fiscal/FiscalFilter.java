package dev.prilavok.payment.fiscal;

import dev.prilavok.tenancy.ShopId;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Which receipts of the network are asked for.
 *
 * @param states those that are asked for; empty for all
 * @param number of one order
 * @param shop of one shop
 */
public record FiscalFilter(
        Collection<FiscalState> states,
        @Nullable String number,
        @Nullable ShopId shop) {}
