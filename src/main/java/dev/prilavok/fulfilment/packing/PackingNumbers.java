package dev.prilavok.fulfilment.packing;

import dev.prilavok.kernel.TypedNumber;
import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Numbers as people type them into the book of packing. */
final class PackingNumbers {
    static final BigDecimal MOST = new BigDecimal(1_000_000);
    private static final int DECIMALS = 3;

    private PackingNumbers() {}

    static Optional<BigDecimal> read(String typed) {
        return Optional.ofNullable(TypedNumber.read(typed))
                .filter(value -> value.signum() >= 0 && value.compareTo(MOST) <= 0 && value.scale() <= DECIMALS);
    }

    /** A price, none when nothing was typed; null when it is no price. */
    static @Nullable Optional<Money> price(String typed, CurrencyUnit currency) {
        if (typed.isBlank()) return Optional.empty();
        var value = read(typed).filter(number -> number.stripTrailingZeros().scale() <= currency.getDecimalPlaces());
        return value.isEmpty()
                ? null
                : Optional.of(Money.of(currency, value.get().stripTrailingZeros()));
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
