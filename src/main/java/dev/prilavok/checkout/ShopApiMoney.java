package dev.prilavok.checkout;

import dev.prilavok.kernel.Moneys;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** An amount as programs read it. */
@Schema(name = "Money", description = "An amount in minor units: kopecks, cents")
record ShopApiMoney(
        @Schema(examples = "390000") long minor,
        @Schema(examples = "RUB") String currency) {
    static ShopApiMoney of(Money money) {
        return new ShopApiMoney(Moneys.minor(money), money.getCurrencyUnit().getCode());
    }

    static @Nullable ShopApiMoney orNull(@Nullable Money money) {
        return money == null ? null : of(money);
    }
}
