package dev.prilavok.marketplace;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;

/** The feed never had the mark that its reader asks for differences since. */
class NoSuchMark extends Refusal {
    private static final long serialVersionUID = 1L;

    NoSuchMark() {
        super("feed-mark", 400);
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(MarketplaceMessages.class, locale).noSuchMark();
    }
}
