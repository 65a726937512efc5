package dev.prilavok.catalog.intake;

import dev.prilavok.kernel.Langs;
import java.util.Locale;

/**
 * How to read a feed.
 *
 * @param lang the language of its texts
 * @param dry to judge every row and write nothing
 * @param supply whose feed it is: the key of a source of supply
 */
public record ImportOptions(String lang, boolean dry, String supply) {
    public static final ImportOptions RUSSIAN = new ImportOptions("ru");
    public static final ImportOptions ENGLISH = new ImportOptions("en");

    public ImportOptions {
        lang = Langs.of(Locale.forLanguageTag(lang));
    }

    public ImportOptions(String lang) {
        this(lang, false, SupplySource.MAIN);
    }

    public ImportOptions(String lang, boolean dry) {
        this(lang, dry, SupplySource.MAIN);
    }

    /** The same from another supplier. */
    public ImportOptions from(String other) {
        return new ImportOptions(lang, dry, other);
    }

    public ImportOptions asTrial() {
        return new ImportOptions(lang, true, supply);
    }
}
