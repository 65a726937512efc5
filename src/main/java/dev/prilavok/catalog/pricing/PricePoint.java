package dev.prilavok.catalog.pricing;

import static dev.prilavok.catalog.pricing.PriceProblem.Code.BEFORE_TOO_LOW;
import static dev.prilavok.catalog.pricing.PriceProblem.Code.FLOOR_ABOVE_CEILING;
import static dev.prilavok.catalog.pricing.PriceProblem.Code.NOT_A_PRICE;
import static dev.prilavok.catalog.pricing.PriceProblem.Code.NO_RECOMMENDED;
import static dev.prilavok.catalog.pricing.PriceProblem.Code.NO_WHOLESALE;
import static dev.prilavok.catalog.pricing.PriceProblem.Code.OUTSIDE;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.TypedNumber;
import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** All prices of a SKU in one version, in minor units. */
public record PricePoint(
        long wholesale,
        long recommended,
        long floor,
        long ceiling,
        @Nullable Long before) {
    /** Prices as they were typed or stand in a file; empty means "as it is now". */
    public record Typed(String wholesale, String recommended, String floor, String ceiling, String before) {}

    private static final BigDecimal MOST = BigDecimal.valueOf(100_000_000);

    /**
     * Reads prices.
     *
     * @param present what holds now, for what was not said
     * @throws PriceProblem when they make no price
     */
    static PricePoint of(Typed typed, CurrencyUnit currency, @Nullable PricePoint present) {
        var wholesale = minor(typed.wholesale, currency);
        if (wholesale == null && present == null) throw new PriceProblem(NO_WHOLESALE);
        var recommended = minor(typed.recommended, currency);
        if (recommended == null && present == null) throw new PriceProblem(NO_RECOMMENDED);
        var asked = recommended != null ? recommended : present == null ? 0 : present.recommended;
        var floor = minor(typed.floor, currency);
        var ceiling = minor(typed.ceiling, currency);
        var before = minor(typed.before, currency);
        return new PricePoint(
                        wholesale != null ? wholesale : present == null ? 0 : present.wholesale,
                        asked,
                        floor != null ? floor : present == null ? asked : present.floor,
                        ceiling != null ? ceiling : present == null ? asked : present.ceiling,
                        before)
                .checked(currency);
    }

    private PricePoint checked(CurrencyUnit currency) {
        if (floor > ceiling)
            throw new PriceProblem(FLOOR_ABOVE_CEILING, text(floor, currency), text(ceiling, currency));
        if (recommended < floor || recommended > ceiling)
            throw new PriceProblem(
                    OUTSIDE, text(recommended, currency), text(floor, currency) + "–" + text(ceiling, currency));
        if (before != null && before <= recommended)
            throw new PriceProblem(BEFORE_TOO_LOW, text(before, currency), text(recommended, currency));
        return this;
    }

    /** As it would be typed. */
    static String text(@Nullable Long minor, CurrencyUnit currency) {
        if (minor == null) return "";
        return TypedNumber.of(Moneys.of(minor, currency));
    }

    static @Nullable Long minor(String typed, CurrencyUnit currency) {
        if (typed.isBlank()) return null;
        var price = TypedNumber.sum(typed, currency);
        if (price == null || !price.isPositive() || price.isGreaterThan(Money.of(currency, MOST)))
            throw new PriceProblem(NOT_A_PRICE, typed.substring(0, Math.min(40, typed.length())));
        return Moneys.minor(price);
    }
}
