package dev.prilavok.agreement;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.joda.money.Money;

/** Says a version in words, from nothing but its data. */
final class AgreementWords {
    private final AgreementVersion terms;
    private final Locale locale;
    private final AgreementMessages say;
    private final Map<Clause, String> said = new EnumMap<>(Clause.class);

    AgreementWords(AgreementVersion terms, Locale locale) {
        this.terms = terms;
        this.locale = locale;
        this.say = Texts.of(AgreementMessages.class, locale);
    }

    Map<Clause, String> clauses() {
        said.put(Clause.MODEL, say.model(terms.model()));
        if (terms.rules().taxRegime() != null) said.put(Clause.TAX, say.tax(terms.taxRegime()));
        said.put(Clause.PERCENTS, say.percents(shown(terms.royalty()), say.base(terms.base()), shown(terms.fund())));
        royalty(terms.rules().royalty());
        var share = terms.deliveryShare();
        said.put(
                Clause.SHARES,
                say.shares(shown(share.keptInFull()), shown(share.keptPartly()), shown(share.refused())));
        returns();
        loss();
        said.put(Clause.AVAILABILITY, say.availability(terms.availability()));
        payout(terms.payout());
        return said;
    }

    private void royalty(RoyaltyRules rules) {
        if (rules.onDelivery()) said.put(Clause.DELIVERY, say.onDelivery());
        if (!rules.categories().isEmpty()) said.put(Clause.CATEGORIES, say.categories(listed(rules.categories())));
        if (!rules.holidays().isEmpty())
            said.put(
                    Clause.HOLIDAYS,
                    String.join(
                            " ", rules.holidays().stream().map(this::holiday).toList()));
        if (!rules.tiers().isEmpty()) said.put(Clause.STEPS, steps(rules.tiers()));
        limits(rules);
    }

    private String listed(List<CategoryRate> rates) {
        return String.join(
                ", ",
                rates.stream()
                        .map(rate -> say.category(rate.named(locale), shown(rate.percent())))
                        .toList());
    }

    private String holiday(Holiday holiday) {
        if (holiday.from().equals(holiday.to()))
            return holiday.isFree()
                    ? say.freeDay(day(holiday.from()))
                    : say.cheapDay(day(holiday.from()), shown(holiday.percent()));
        return holiday.isFree()
                ? say.freeDays(day(holiday.from()), day(holiday.to()))
                : say.cheapDays(day(holiday.from()), day(holiday.to()), shown(holiday.percent()));
    }

    private String steps(Tiers tiers) {
        var parts = new ArrayList<String>();
        for (var step : tiers.steps())
            parts.add(
                    tiers.mode() == Tiers.Mode.MARGINAL
                            ? say.above(shown(step.from()), shown(step.percent()))
                            : say.reached(shown(step.from()), shown(step.percent())));
        var list = String.join(", ", parts);
        return tiers.mode() == Tiers.Mode.MARGINAL ? say.marginal(list) : say.whole(list);
    }

    private void limits(RoyaltyRules rules) {
        var parts = new ArrayList<String>();
        if (rules.minimum() != null) parts.add(say.least(shown(rules.minimum())));
        if (rules.cap() != null) parts.add(say.most(shown(rules.cap())));
        if (!parts.isEmpty()) said.put(Clause.LIMITS, String.join(" ", parts));
    }

    private void returns() {
        var parts = new ArrayList<String>();
        if (terms.rules().royalty().onGross()) parts.add(say.gross());
        var share = terms.rules().returnShare();
        if (share.isPositive()) parts.add(say.returnShare(shown(share)));
        if (!parts.isEmpty()) said.put(Clause.RETURNS, String.join(" ", parts));
    }

    private void loss() {
        switch (terms.compensation().kind()) {
            case NONE -> {}
            case FULL -> said.put(Clause.LOSS, say.lossWhole());
            case PERCENT ->
                said.put(Clause.LOSS, say.lossPart(shown(terms.compensation().percent())));
        }
    }

    private void payout(PayoutTerms payout) {
        var parts = new ArrayList<String>();
        if (payout.minimum().isPositive()) parts.add(say.payoutFrom(shown(payout.minimum())));
        if (payout.receiptFirst()) parts.add(say.receiptFirst());
        if (!parts.isEmpty()) said.put(Clause.PAYOUT, String.join(" ", parts));
        var debt = new ArrayList<String>();
        if (payout.instalment().basisPoints() < 10_000) debt.add(say.instalment(shown(payout.instalment())));
        if (payout.debtFloor().isPositive()) debt.add(say.debtFloor(shown(payout.debtFloor())));
        if (!debt.isEmpty()) said.put(Clause.DEBT, String.join(" ", debt));
    }

    private String shown(Money money) {
        return Moneys.shown(money, locale);
    }

    private String shown(Percent percent) {
        return locale.getLanguage().equals("ru") ? percent.toString().replace('.', ',') + " %" : percent + "%";
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
    }
}
