package dev.prilavok.delivery;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;

/** A parcel, a place and a way that do not go together. */
public final class CannotDeliver extends Refusal {
    private static final long serialVersionUID = 1;

    private final transient BiFunction<DeliveryMessages, Locale, String> text;
    private final transient Map<String, Object> facts;

    private CannotDeliver(String code, Map<String, Object> facts, BiFunction<DeliveryMessages, Locale, String> text) {
        super(code, 422);
        this.text = text;
        this.facts = facts;
    }

    static CannotDeliver unknownCity() {
        return new CannotDeliver("unknown-city", Map.of(), (texts, locale) -> texts.unknownCity());
    }

    static CannotDeliver noSuchWay(City city) {
        return new CannotDeliver("delivery-no-way", Map.of(), (texts, locale) -> texts.noSuchWay(city.label(locale)));
    }

    static CannotDeliver tooHeavy(int grams, int limit) {
        var facts = Map.<String, Object>of("weightGrams", grams, "limitGrams", limit);
        return new CannotDeliver(
                "delivery-too-heavy",
                facts,
                (texts, locale) -> texts.tooHeavy(kilograms(grams, locale), kilograms(limit, locale)));
    }

    static CannotDeliver noTrial() {
        return new CannotDeliver("delivery-no-trial", Map.of(), (texts, locale) -> texts.noTrial());
    }

    static CannotDeliver tooManyToTry(int units, int limit) {
        var facts = Map.<String, Object>of("units", units, "limit", limit);
        return new CannotDeliver("delivery-trial-units", facts, (texts, locale) -> texts.tooManyToTry(limit));
    }

    static CannotDeliver noCash() {
        return new CannotDeliver("delivery-no-cod", Map.of(), (texts, locale) -> texts.noCash());
    }

    static CannotDeliver choosePoint() {
        return new CannotDeliver("delivery-choose-point", Map.of(), (texts, locale) -> texts.choosePoint());
    }

    private static String kilograms(int grams, Locale locale) {
        return grams % 1000 == 0 ? Integer.toString(grams / 1000) : String.format(locale, "%.1f", grams / 1000.0);
    }

    @Override
    public String say(Locale locale) {
        return text.apply(Texts.of(DeliveryMessages.class, locale), locale);
    }

    @Override
    public Map<String, Object> details() {
        return facts;
    }
}
