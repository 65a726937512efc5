package dev.prilavok.agreement;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;

/** A version would come into force before every replica can know of it. */
public final class TooSoon extends Refusal {
    private static final long serialVersionUID = 1;

    TooSoon() {
        super("agreement-too-soon", 409);
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(AgreementMessages.class, locale).tooSoon(Agreements.NOTICE.toMinutes());
    }
}
