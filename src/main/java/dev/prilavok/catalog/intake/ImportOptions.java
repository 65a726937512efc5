package dev.prilavok.catalog.intake;

import dev.prilavok.kernel.Langs;
import java.util.Locale;

/** How to read a feed: the language of its texts. */
public record ImportOptions(String lang) {
    public static final ImportOptions RUSSIAN = new ImportOptions("ru");
    public static final ImportOptions ENGLISH = new ImportOptions("en");

    public ImportOptions {
        lang = Langs.of(Locale.forLanguageTag(lang));
    }
}
