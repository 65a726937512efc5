package dev.prilavok.customer;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;

/** The buyer agreed to words that this shop never showed. */
public final class TextChanged extends Refusal {
    private static final long serialVersionUID = 1;

    public TextChanged() {
        super("consent-text-changed", 409);
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(CustomerMessages.class, locale).textChanged();
    }
}
