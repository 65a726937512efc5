package dev.prilavok.customer;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;

/** What was typed is no phone number. */
public final class BadPhone extends Refusal {
    private static final long serialVersionUID = 1;

    public BadPhone() {
        super("bad-phone", 422);
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(CustomerMessages.class, locale).badPhone();
    }
}
