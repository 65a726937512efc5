package dev.prilavok.agreement;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;

/** No terms are in force at that moment, so nothing can be sold. */
public final class NoAgreement extends Refusal {
    private static final long serialVersionUID = 1;

    NoAgreement() {
        super("no-agreement", 409);
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(AgreementMessages.class, locale).noAgreement();
    }
}
