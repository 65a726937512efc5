package dev.prilavok.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.Money;

/** A percentage kept in basis points, so that 8.5 % is exactly 850. */
public record Percent(int basisPoints) {
    private static final int WHOLE = 10_000;

    public static final Percent ZERO = new Percent(0);

    /** Reads "8.5" or "8,5". */
    public static Percent of(String text) {
        return new Percent(
                new BigDecimal(text.trim().replace(',', '.')).movePointRight(2).intValueExact());
    }

    /** This share of an amount, rounded half up to the minor unit: the one place where percentages round. */
    public Money of(Money whole) {
        return whole.multipliedBy(BigDecimal.valueOf(basisPoints, 4), RoundingMode.HALF_UP);
    }

    /** The part of a gross amount that is this rate of tax, rounded half up. */
    public Money includedIn(Money gross) {
        return gross.multipliedBy(
                BigDecimal.valueOf(basisPoints)
                        .divide(BigDecimal.valueOf(WHOLE + (long) basisPoints), 20, RoundingMode.HALF_UP),
                RoundingMode.HALF_UP);
    }

    @Override
    public String toString() {
        return BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros().toPlainString();
    }
}
