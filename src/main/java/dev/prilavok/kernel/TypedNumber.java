package dev.prilavok.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Numbers and sums as people type them and as their files hold them: "4 900", "1 234,56 ₽", "1,234.56", "−12.5". No exponents: five
 * letters such as "1e999999999" would name a number that fills the memory.
 */
public final class TypedNumber {
    private static final String BESIDE = "[\\s\\u00a0\\u2009\\u202f'\"₽€$£]|руб\\.?";
    private static final String PLAIN = "[-+]?\\d{1,15}(\\.\\d{0,9})?";

    private TypedNumber() {}

    /** The number, null when the text is none: at most 15 digits before and 9 after the point or comma. */
    public static @Nullable BigDecimal read(String typed) {
        var plain = typed.replaceAll(BESIDE, "").replace('−', '-');
        var comma = plain.lastIndexOf(',');
        var dot = plain.lastIndexOf('.');
        if (comma >= 0 && dot >= 0) plain = plain.replace(comma > dot ? "." : ",", "");
        plain = plain.replace(',', '.');
        return plain.matches(PLAIN) ? new BigDecimal(plain) : null;
    }

    /** The sum, null when the text is none or is finer than the smallest coin of the currency. */
    public static @Nullable Money sum(String typed, CurrencyUnit currency) {
        var number = read(typed);
        if (number == null || number.stripTrailingZeros().scale() > currency.getDecimalPlaces()) return null;
        return Money.of(currency, number.setScale(currency.getDecimalPlaces(), RoundingMode.UNNECESSARY));
    }

    /** The sum as it would be typed: "4900", "4900.50". */
    public static String of(Money sum) {
        var amount = sum.getAmount();
        return amount.stripTrailingZeros().scale() <= 0
                ? amount.setScale(0, RoundingMode.UNNECESSARY).toPlainString()
                : amount.toPlainString();
    }
}
