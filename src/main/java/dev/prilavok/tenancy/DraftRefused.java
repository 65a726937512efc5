package dev.prilavok.tenancy;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;
import java.util.function.BiFunction;

/** A draft that cannot be saved or published as things stand now; what was typed is not lost. */
public final class DraftRefused extends Refusal {
    private static final long serialVersionUID = 1;

    private final transient BiFunction<TenancyMessages, Locale, String> sentence;

    DraftRefused(String code, BiFunction<TenancyMessages, Locale, String> sentence) {
        super(code, 409);
        this.sentence = sentence;
    }

    @Override
    public String say(Locale locale) {
        return sentence.apply(Texts.of(TenancyMessages.class, locale), locale);
    }
}
