package dev.prilavok.marketplace;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;

/** The format does not know the shop's currency. */
class NoSuchFeed extends Refusal {
    private static final long serialVersionUID = 1L;

    private final String currency;

    NoSuchFeed(String currency) {
        super("feed-currency", 404);
        this.currency = currency;
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(MarketplaceMessages.class, locale).noSuchCurrency(currency);
    }
}
