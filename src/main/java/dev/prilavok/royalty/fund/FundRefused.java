package dev.prilavok.royalty.fund;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;
import java.util.function.BiFunction;
import org.joda.money.Money;

/** The fund's money cannot be spent so. */
public final class FundRefused extends Refusal {
    private static final long serialVersionUID = 1;

    private final transient BiFunction<FundMessages, Locale, String> text;

    private FundRefused(String code, int status, BiFunction<FundMessages, Locale, String> text) {
        super(code, status);
        this.text = text;
    }

    static FundRefused notEnough(Money left) {
        return new FundRefused("fund-too-small", 409, (say, locale) -> say.notEnough(Moneys.shown(left, locale)));
    }

    static FundRefused secondPerson() {
        return new FundRefused("second-person", 409, (say, locale) -> say.secondPerson());
    }

    static FundRefused moved() {
        return new FundRefused("spending-decided", 409, (say, locale) -> say.moved());
    }

    private static FundRefused wrong(String field, BiFunction<FundMessages, Locale, String> text) {
        return (FundRefused) new FundRefused("wrong-" + field, 422, text).at(field);
    }

    static FundRefused sum() {
        return wrong("sum", (say, locale) -> say.wrongSum());
    }

    static FundRefused what() {
        return wrong("what", (say, locale) -> say.wrongWhat());
    }

    static FundRefused evidence() {
        return wrong("evidence", (say, locale) -> say.wrongEvidence());
    }

    static FundRefused day() {
        return wrong("day", (say, locale) -> say.wrongDay());
    }

    static FundRefused why() {
        return wrong("why", (say, locale) -> say.wrongWhy());
    }

    @Override
    public String say(Locale locale) {
        return text.apply(Texts.of(FundMessages.class, locale), locale);
    }
}
