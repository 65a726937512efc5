package dev.prilavok.royalty.payouts;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;
import java.util.function.BiFunction;
import org.joda.money.Money;

/** A payout or a batch cannot go this step now. */
public final class PayoutRefused extends Refusal {
    private static final long serialVersionUID = 1;

    private final transient BiFunction<PayoutMessages, Locale, String> text;

    private PayoutRefused(String code, int status, BiFunction<PayoutMessages, Locale, String> text) {
        super(code, status);
        this.text = text;
    }

    static PayoutRefused secondPerson() {
        return new PayoutRefused("second-person", 409, (say, locale) -> say.secondPerson());
    }

    static PayoutRefused moved() {
        return new PayoutRefused("payout-moved", 409, (say, locale) -> say.moved());
    }

    static PayoutRefused changed() {
        return new PayoutRefused("batch-changed", 409, (say, locale) -> say.changed());
    }

    static PayoutRefused nothing() {
        return new PayoutRefused("nothing-to-pay", 409, (say, locale) -> say.nothing());
    }

    static PayoutRefused submitted() {
        return new PayoutRefused("already-submitted", 409, (say, locale) -> say.submitted());
    }

    static PayoutRefused otherSum(Money expected) {
        return new PayoutRefused("other-sum", 409, (say, locale) -> say.otherSum(Moneys.shown(expected, locale)));
    }

    static PayoutRefused why() {
        return (PayoutRefused) new PayoutRefused("why-needed", 422, (say, locale) -> say.whyNeeded()).at("why");
    }

    static PayoutRefused evidence() {
        return (PayoutRefused)
                new PayoutRefused("evidence-needed", 422, (say, locale) -> say.evidenceNeeded()).at("evidence");
    }

    static PayoutRefused day() {
        return (PayoutRefused) new PayoutRefused("wrong-day", 422, (say, locale) -> say.wrongDay()).at("day");
    }

    @Override
    public String say(Locale locale) {
        return text.apply(Texts.of(PayoutMessages.class, locale), locale);
    }
}
