package dev.prilavok.catalog;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;

/** Words that cannot be a ring of synonyms. */
class SynonymsRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    private final String word;

    /** @param word the one that is no plain word; empty when there are too few or too many */
    SynonymsRefused(String word) {
        super("synonyms-refused", 422);
        this.word = word.length() <= 40 ? word : word.substring(0, 40);
    }

    @Override
    public String say(Locale locale) {
        var say = Texts.of(FindingMessages.class, locale);
        return word.isEmpty() ? say.synonymsCount(Synonyms.MOST) : say.synonymWrong(word);
    }
}
