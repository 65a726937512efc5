package dev.prilavok.catalog.intake;

import dev.prilavok.kernel.Langs;
import java.util.Locale;

/**
 * How to read a feed.
 *
 * @param lang the language of its texts
 * @param dry to judge every row and write nothing
 */
public record ImportOptions(String lang, boolean dry) {
    public static final ImportOptions RUSSIAN = new ImportOptions("ru");
    public static final ImportOptions ENGLISH = new ImportOptions("en");

    public ImportOptions {
        lang = Langs.of(Locale.forLanguageTag(lang));
    }

    public ImportOptions(String lang) {
        this(lang, false);
    }

    public ImportOptions asTrial() {
        return new ImportOptions(lang, true);
    }
}
