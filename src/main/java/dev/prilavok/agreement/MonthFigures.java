package dev.prilavok.agreement;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import org.joda.money.Money;

/** The pure arithmetic of a month's end. */
final class MonthFigures {
    private final AgreementVersion terms;

    MonthFigures(AgreementVersion terms) {
        this.terms = terms;
    }

    MonthRoyalty of(MonthSales sales) {
        var none = Money.zero(sales.charged().getCurrencyUnit());
        if (!terms.currency().equals(none.getCurrencyUnit())) return new MonthRoyalty(none, none);
        return ended(sales, terms.tiersChange(sales.netSales(), sales.base()));
    }

    /** Steps are known, the least and the most are not yet. */
    MonthRoyalty ended(MonthSales sales, Money steps) {
        var rules = terms.rules().royalty();
        var none = Money.zero(steps.getCurrencyUnit());
        var royalty = sales.charged().plus(steps);
        if (rules.cap() != null && royalty.isGreaterThan(rules.cap()))
            return new MonthRoyalty(steps.plus(rules.cap().minus(royalty)), none);
        var least = least(sales.month(), sales.since());
        return new MonthRoyalty(steps, royalty.isLessThan(least) ? least.minus(royalty) : none);
    }

    /** The least royalty of the month: by days in the first one, and none for days without royalty. */
    Money least(YearMonth month, LocalDate since) {
        var minimum = terms.rules().royalty().minimum();
        if (minimum == null) return Money.zero(terms.currency());
        var days = month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(day -> !day.isBefore(since))
                .filter(day -> terms.rules().royalty().holidays().stream()
                        .noneMatch(holiday -> holiday.isFree() && holiday.covers(day)))
                .count();
        return minimum.multipliedBy(days).dividedBy(month.lengthOfMonth(), RoundingMode.HALF_UP);
    }
}
