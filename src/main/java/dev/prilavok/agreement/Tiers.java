package dev.prilavok.agreement;

import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.Splits;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Steps of the month's turnover, each with its royalty. Below the first step the usual percentage counts; every line pays that one, and
 * the end of the month makes up the difference.
 *
 * @param steps in growing order
 */
public record Tiers(Mode mode, List<Step> steps) {
    /** Whether a step counts for what is above it, or for the whole turnover once it is reached. */
    public enum Mode {
        MARGINAL,
        WHOLE
    }

    /** From so much turnover on, so much. */
    public record Step(Money from, Percent percent) {}

    public static final Tiers NONE = new Tiers(Mode.MARGINAL, List.of());

    public Tiers {
        steps = List.copyOf(steps);
        for (var i = 0; i < steps.size(); i++) {
            var least = i == 0
                    ? Money.zero(steps.get(0).from().getCurrencyUnit())
                    : steps.get(i - 1).from();
            if (!steps.get(i).from().isGreaterThan(least))
                throw new IllegalArgumentException("each step is above the one before");
        }
    }

    public boolean isEmpty() {
        return steps.isEmpty();
    }

    /**
     * What the steps change in the royalty of the month: rounded once a step, so that a month below the first step changes by nothing.
     *
     * @param turnover all of the month
     * @param base what the percentages are taken of; may be negative when more came back than was kept
     */
    Money difference(Percent usual, Money turnover, Money base) {
        var none = Money.zero(base.getCurrencyUnit());
        if (isEmpty() || !turnover.isPositive() || base.isZero()) return none;
        if (base.isNegative())
            return difference(usual, turnover, base.negated()).negated();
        return mode == Mode.WHOLE ? whole(usual, turnover, base) : marginal(usual, turnover, base);
    }

    private Money whole(Percent usual, Money turnover, Money base) {
        var percent = usual;
        for (var step : steps) if (!turnover.isLessThan(step.from())) percent = step.percent();
        return between(usual, percent).of(base);
    }

    private Money marginal(Percent usual, Money turnover, Money base) {
        var parts = Splits.byWeight(base, slices(turnover));
        var sum = Money.zero(base.getCurrencyUnit());
        for (var i = 0; i < steps.size(); i++)
            sum = sum.plus(between(usual, steps.get(i).percent()).of(parts.get(i + 1)));
        return sum;
    }

    /** The parts of a turnover below the first step and in each; they sum to it. */
    List<Money> slices(Money turnover) {
        var none = Money.zero(turnover.getCurrencyUnit());
        var slices = new ArrayList<Money>();
        var below = none;
        for (var step : steps) {
            slices.add(least(turnover, step.from()).minus(below));
            below = least(turnover, step.from());
        }
        slices.add(turnover.minus(below));
        return slices;
    }

    private static Percent between(Percent usual, Percent step) {
        return new Percent(step.basisPoints() - usual.basisPoints());
    }

    private static Money least(Money one, Money other) {
        return one.isLessThan(other) ? one : other;
    }

    boolean isIn(CurrencyUnit currency) {
        return steps.stream().allMatch(step -> step.from().getCurrencyUnit().equals(currency));
    }
}
