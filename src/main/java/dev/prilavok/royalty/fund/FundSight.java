package dev.prilavok.royalty.fund;

import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Texts;
import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The fund in words. */
@RequestScoped
class FundSight {
    private final Lang lang;

    FundSight(Lang lang) {
        this.lang = lang;
    }

    record Month(String month, String collected, String spent) {}

    record Row(
            String url,
            String day,
            String category,
            String what,
            String evidence,
            String sum,
            String state,
            String tone,
            String who,
            boolean open) {}

    record Choice(String value, String label, boolean chosen) {}

    record PlanRow(
            String code, String category, String planned, String spent, String left, boolean over, String typed) {}

    List<Month> months(List<FundMonth> newestFirst) {
        return newestFirst.stream()
                .map(one -> new Month(month(one.month()), shown(one.collected()), shown(one.spent())))
                .toList();
    }

    FundChart chart(List<FundMonth> newestFirst) {
        return FundChart.of(newestFirst.stream()
                .sorted(Comparator.comparing(FundMonth::month))
                .toList());
    }

    Row row(Spending one) {
        return new Row(
                "/office/fund/" + one.id(),
                DateTimeFormatter.ofPattern("d MMMM yyyy", locale()).format(one.day()),
                say().category(one.category()),
                one.what(),
                one.evidence() == null ? "" : one.evidence(),
                shown(one.money()),
                say().state(one.state()),
                one.state() == Spending.State.SPENT ? "good" : one.state() == Spending.State.PROPOSED ? "wait" : "bad",
                who(one),
                one.state() == Spending.State.PROPOSED);
    }

    private static String who(Spending one) {
        if (one.proposedBy() == null) return "";
        return one.decidedBy() == null || one.decidedBy().equals(one.proposedBy())
                ? one.proposedBy()
                : one.proposedBy() + ", " + one.decidedBy();
    }

    List<Choice> categories(String chosen) {
        return Arrays.stream(Category.values())
                .map(one ->
                        new Choice(one.name(), say().category(one), one.name().equals(chosen)))
                .toList();
    }

    List<PlanRow> plan(Map<Category, Money> planned, Map<Category, Money> spent, CurrencyUnit currency) {
        var none = Money.zero(currency);
        return Arrays.stream(Category.values())
                .map(one -> plan(one, planned.getOrDefault(one, none), spent.getOrDefault(one, none)))
                .toList();
    }

    private PlanRow plan(Category category, Money planned, Money spent) {
        var left = planned.minus(spent);
        return new PlanRow(
                category.name(),
                say().category(category),
                shown(planned),
                shown(spent),
                shown(left),
                left.isNegative(),
                planned.isZero() ? "" : planned.getAmount().toPlainString());
    }

    static Money total(List<FundMonth> months, Function<FundMonth, Money> part, CurrencyUnit currency) {
        return months.stream().map(part).reduce(Money.zero(currency), Money::plus);
    }

    String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", locale()).format(month);
    }

    String day(LocalDate day) {
        return day.toString();
    }

    String shown(Money money) {
        return Moneys.shown(money, locale());
    }

    Locale locale() {
        return lang.locale();
    }

    FundMessages say() {
        return Texts.of(FundMessages.class, locale());
    }
}
