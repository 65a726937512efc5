package dev.prilavok.tenancy;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A brand that cannot be saved as it was typed: everything that has to be mended, at once. */
public final class BrandRefused extends Refusal {
    private static final long serialVersionUID = 1;

    private final transient Map<String, Sentence> mistakes;

    /** What is wrong with a field. */
    interface Sentence {
        String in(TenancyMessages say, Locale locale);
    }

    BrandRefused(Map<String, Sentence> mistakes) {
        super("brand-refused", 422);
        this.mistakes = mistakes;
    }

    static BrandRefused of(String field, Sentence sentence) {
        return new BrandRefused(Map.of(field, sentence));
    }

    /** One sentence for each field, in the reader's language. */
    public Map<String, String> fields(Locale locale) {
        var say = Texts.of(TenancyMessages.class, locale);
        var sentences = new LinkedHashMap<String, String>();
        mistakes.forEach((field, text) -> sentences.put(field, text.in(say, locale)));
        return sentences;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("fields", List.copyOf(mistakes.keySet()));
    }

    @Override
    public String say(Locale locale) {
        return String.join(" ", fields(locale).values());
    }
}
