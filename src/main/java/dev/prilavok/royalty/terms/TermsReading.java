package dev.prilavok.royalty.terms;

import dev.prilavok.agreement.AvailabilityPolicy;
import dev.prilavok.agreement.CategoryRate;
import dev.prilavok.agreement.DeliveryShare;
import dev.prilavok.agreement.Holiday;
import dev.prilavok.agreement.LossCompensation;
import dev.prilavok.agreement.PayoutTerms;
import dev.prilavok.agreement.RoyaltyBase;
import dev.prilavok.agreement.RoyaltyRules;
import dev.prilavok.agreement.Rules;
import dev.prilavok.agreement.TaxRegime;
import dev.prilavok.agreement.Terms;
import dev.prilavok.agreement.Tiers;
import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.TypedNumber;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Reads terms from what was typed, and says of each field what is wrong with it. */
final class TermsReading {
    private static final long MOST = 1_000_000_000;

    private final TermsTyped typed;
    private final CategoryNames names;
    private final EditorMessages say;
    private final CurrencyUnit currency;
    private final Map<String, String> wrong = new LinkedHashMap<>();
    private final @Nullable Terms terms;

    TermsReading(TermsTyped typed, CategoryNames names, EditorMessages say) {
        this.typed = typed;
        this.names = names;
        this.say = say;
        this.currency = currency();
        var read = read();
        this.terms = wrong.isEmpty() ? read : null;
    }

    /** What is wrong, by field. */
    Map<String, String> wrong() {
        return wrong;
    }

    /**
     * The terms.
     *
     * @throws TermsRefused when a field is wrong
     */
    Terms terms() {
        if (terms == null) throw new TermsRefused(wrong);
        return terms;
    }

    @Nullable
    Terms termsOrNull() {
        return terms;
    }

    private CurrencyUnit currency() {
        try {
            return CurrencyUnit.of(typed.value("currency"));
        } catch (IllegalCurrencyException unknown) {
            wrong.put("currency", say.noCurrency());
            return CurrencyUnit.of("RUB");
        }
    }

    private Terms read() {
        var royalty = percent("royalty", typed.value("royalty"));
        var base = choice("base", RoyaltyBase.values());
        if (base == RoyaltyBase.MARGIN && typed.isTicked("delivery")) wrong.put("delivery", say.noDeliveryOfMargin());
        return new Terms(
                royalty,
                base,
                percent("fund", typed.value("fund")),
                new DeliveryShare(sum("shareFull"), sum("sharePartly"), sum("shareRefused")),
                choice("availability", AvailabilityPolicy.values()),
                new Rules(royalty(), sum("shareReturn"), loss(), payout(), choice("tax", TaxRegime.values())));
    }

    private RoyaltyRules royalty() {
        var least = sumOrNull("least");
        var most = sumOrNull("most");
        if (least != null && most != null && least.isGreaterThan(most)) {
            wrong.put("most", say.mostBelowLeast());
            most = null;
        }
        return new RoyaltyRules(
                typed.isTicked("delivery"), typed.isTicked("gross"), categories(), holidays(), tiers(), least, most);
    }

    private List<CategoryRate> categories() {
        var rates = new ArrayList<CategoryRate>();
        var seen = new HashSet<String>();
        for (var row : typed.filled("category", "categoryRate", "")) {
            var name = names.of(row.first());
            if (name == null) wrong.put("category", say.noCategory());
            else if (!seen.add(row.first())) wrong.put("category", say.categoryTwice(name.ru()));
            else rates.add(new CategoryRate(row.first(), name.ru(), name.en(), percent("category", row.second())));
        }
        return rates;
    }

    private List<Holiday> holidays() {
        var holidays = new ArrayList<Holiday>();
        for (var row : typed.filled("holidayFrom", "holidayTo", "holidayRate")) {
            var from = day(row.first());
            var to = day(row.second());
            if (from == null || to == null) wrong.put("holiday", say.noDays());
            else if (to.isBefore(from)) wrong.put("holiday", say.daysBackwards());
            else holidays.add(new Holiday(from, to, percent("holiday", row.third())));
        }
        return holidays;
    }

    private Tiers tiers() {
        var steps = new ArrayList<Tiers.Step>();
        var below = Money.zero(currency);
        for (var row : typed.filled("stepFrom", "stepRate", "")) {
            var from = money("step", row.first());
            if (!from.isGreaterThan(below)) {
                wrong.putIfAbsent("step", say.stepsGrow());
                break;
            }
            steps.add(new Tiers.Step(from, percent("step", row.second())));
            below = from;
        }
        return new Tiers(choice("mode", Tiers.Mode.values()), steps);
    }

    private LossCompensation loss() {
        return switch (choice("loss", LossCompensation.Kind.values())) {
            case NONE -> LossCompensation.NONE;
            case FULL -> LossCompensation.FULL;
            case PERCENT -> LossCompensation.part(percent("lossPercent", typed.value("lossPercent")));
        };
    }

    private PayoutTerms payout() {
        var instalment = typed.value("instalment").isEmpty()
                ? Percent.of("100")
                : percent("instalment", typed.value("instalment"));
        if (instalment.basisPoints() == 0) {
            wrong.put("instalment", say.noInstalment());
            instalment = Percent.of("100");
        }
        return new PayoutTerms(sum("payoutFrom"), sum("debtFloor"), instalment, typed.isTicked("receipt"));
    }

    private Percent percent(String field, String text) {
        try {
            var percent = Percent.of(text);
            if (percent.basisPoints() >= 0 && percent.basisPoints() <= 10_000) return percent;
        } catch (ArithmeticException | NumberFormatException odd) {
            // the answer is the same as for a percentage out of bounds
        }
        wrong.putIfAbsent(field, say.noPercent());
        return Percent.ZERO;
    }

    private Money sum(String field) {
        return Objects.requireNonNullElse(sumOrNull(field), Money.zero(currency));
    }

    private @Nullable Money sumOrNull(String field) {
        var text = typed.value(field);
        return text.isEmpty() ? null : money(field, text);
    }

    private Money money(String field, String text) {
        var sum = TypedNumber.sum(text, currency);
        if (sum != null && !sum.isNegative() && !sum.isGreaterThan(Money.of(currency, MOST))) return sum;
        wrong.putIfAbsent(field, say.noSum());
        return Money.zero(currency);
    }

    private <E extends Enum<E>> E choice(String field, E[] choices) {
        for (var choice : choices) if (typed.is(field, choice)) return choice;
        if (!typed.value(field).isEmpty()) wrong.put(field, say.noChoice());
        return choices[0];
    }

    private static @Nullable LocalDate day(String text) {
        try {
            var day = LocalDate.parse(text);
            return day.getYear() < 2000 || day.getYear() > 2200 ? null : day;
        } catch (DateTimeException odd) {
            return null;
        }
    }
}
