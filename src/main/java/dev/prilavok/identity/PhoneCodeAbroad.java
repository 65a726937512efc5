package dev.prilavok.identity;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;

/** Codes are not sent to this country. */
public final class PhoneCodeAbroad extends Refusal {
    private static final long serialVersionUID = 1;

    PhoneCodeAbroad() {
        super("phone-code-abroad", 422);
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(PhoneCodeMessages.class, locale).abroad();
    }
}
