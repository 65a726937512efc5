package dev.prilavok.franchise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A price as a person types it: "4 900", "4900,50 ₽", or nothing for the recommended one. */
final class TypedPrice {
    private TypedPrice() {}

    /**
     * The price, null when nothing was typed.
     *
     * @throws NotANumber when it cannot be read as a price
     */
    static @Nullable Money of(String typed, CurrencyUnit currency) {
        var plain = typed.replaceAll("[\\s\\u00a0\\u202f₽€$]", "").replace(',', '.');
        if (plain.isEmpty()) return null;
        if (!plain.matches("\\d{1,9}(\\.\\d{1,2})?")) throw new NotANumber("price");
        return Money.of(currency, new BigDecimal(plain), RoundingMode.HALF_UP);
    }

    /** The price as it would be typed. */
    static String shown(@Nullable Money price) {
        if (price == null) return "";
        var plain = price.getAmount().stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0, RoundingMode.UNNECESSARY) : plain).toPlainString();
    }
}
