package dev.prilavok.catalog;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;

/** An exception that says nothing, or about nothing. */
class PermitRefused extends Refusal {
    private static final long serialVersionUID = 1;

    enum Reason {
        TARGET,
        BRAND,
        ARTICLE,
        NOTHING
    }

    private final Reason reason;

    PermitRefused(Reason reason) {
        super("permit-refused", 422);
        this.reason = reason;
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(PermitMessages.class, locale).wrong(reason);
    }
}
