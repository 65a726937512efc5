package dev.prilavok.agreement;

import dev.prilavok.kernel.Percent;
import org.joda.money.Money;

/**
 * What the franchisee gets of the earnings of a parcel that the carrier lost and paid for.
 *
 * @param percent the part of those earnings; the whole for {@code FULL}, nothing for {@code NONE}
 */
public record LossCompensation(Kind kind, Percent percent) {
    /** Nothing, everything that the parcel would have brought, or a part of it. */
    public enum Kind {
        NONE,
        FULL,
        PERCENT
    }

    public static final LossCompensation NONE = new LossCompensation(Kind.NONE, Percent.ZERO);
    public static final LossCompensation FULL = new LossCompensation(Kind.FULL, Percent.of("100"));

    /** A part of the earnings. */
    public static LossCompensation part(Percent percent) {
        return new LossCompensation(Kind.PERCENT, percent);
    }

    public LossCompensation {
        if (percent.basisPoints() < 0 || percent.basisPoints() > 10_000)
            throw new IllegalArgumentException("a compensation is at most what is lost");
    }

    /** What is paid for a parcel that would have brought so much; never less than nothing. */
    public Money of(Money earnings) {
        return earnings.isNegative() ? Money.zero(earnings.getCurrencyUnit()) : percent.of(earnings);
    }
}
