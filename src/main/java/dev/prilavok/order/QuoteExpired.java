package dev.prilavok.order;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;

/** The quote is too old, unknown, or was ordered by somebody else; a new one is needed. */
public final class QuoteExpired extends Refusal {
    private static final long serialVersionUID = 1;

    QuoteExpired() {
        super("quote-expired", 409);
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(OrderMessages.class, locale).quoteExpired();
    }
}
