package dev.prilavok.kernel;

import java.util.List;
import java.util.Locale;

/** The two languages that every page exists in. */
public final class Langs {
    public static final Locale RU = Locale.forLanguageTag("ru");
    public static final Locale EN = Locale.forLanguageTag("en");
    public static final List<Locale> ALL = List.of(RU, EN);

    private Langs() {}

    /** "ru" or "en", the nearest to the locale; everything unknown reads English. */
    public static String of(Locale locale) {
        return locale.getLanguage().equals("ru") ? "ru" : "en";
    }

    /** The locale of "ru" or "en". */
    public static Locale locale(String tag) {
        return tag.startsWith("ru") ? RU : EN;
    }
}
