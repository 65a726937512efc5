package dev.prilavok.franchise;

import dev.prilavok.kernel.TypedNumber;
import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A price as a person types it: "4 900", "4900,50 ₽", or nothing for the recommended one. */
final class TypedPrice {
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    private TypedPrice() {}

    /**
     * The price, null when nothing was typed.
     *
     * @throws NotANumber when it cannot be read as a price
     */
    static @Nullable Money of(String typed, CurrencyUnit currency) {
        if (typed.isBlank()) return null;
        var price = TypedNumber.sum(typed, currency);
        if (price == null || price.isNegative() || price.isGreaterThan(Money.of(currency, MOST)))
            throw new NotANumber("price");
        return price;
    }

    /** The price as it would be typed. */
    static String shown(@Nullable Money price) {
        return price == null ? "" : TypedNumber.of(price);
    }
}
