package dev.prilavok.agreement;

import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.Percent;
import java.util.Locale;

/**
 * A category with a royalty of its own; goods of the categories below have it too, unless theirs is named.
 *
 * @param category its slug
 * @param ru what it was called when the version was published
 */
public record CategoryRate(String category, String ru, String en, Percent percent) {
    /** A category called as its slug. */
    public CategoryRate(String category, Percent percent) {
        this(category, category, category, percent);
    }

    String named(Locale locale) {
        return Langs.RU.getLanguage().equals(locale.getLanguage()) ? ru : en;
    }
}
