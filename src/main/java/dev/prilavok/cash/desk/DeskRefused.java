package dev.prilavok.cash.desk;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;
import java.util.function.BiFunction;
import org.joda.money.Money;

/** The cash cannot be taken so. */
public final class DeskRefused extends Refusal {
    private static final long serialVersionUID = 1;

    private final transient BiFunction<DeskMessages, Locale, String> text;

    private DeskRefused(String code, BiFunction<DeskMessages, Locale, String> text) {
        super(code, 422);
        this.text = text;
    }

    static DeskRefused nothing() {
        return new DeskRefused("nothing-ticked", (say, locale) -> say.nothingTicked());
    }

    static DeskRefused gone() {
        return new DeskRefused("cash-moved", (say, locale) -> say.cashMoved());
    }

    static DeskRefused tooMuch(Money expected) {
        return new DeskRefused("too-much", (say, locale) -> say.tooMuch(Moneys.shown(expected, locale)));
    }

    @Override
    public String say(Locale locale) {
        return text.apply(Texts.of(DeskMessages.class, locale), locale);
    }
}
