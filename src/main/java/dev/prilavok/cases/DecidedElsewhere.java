package dev.prilavok.cases;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;

/** The case follows the answer to what it is about, and that is given elsewhere. */
public final class DecidedElsewhere extends Refusal {
    private static final long serialVersionUID = 1;

    DecidedElsewhere() {
        super("decided-elsewhere", 409);
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(CaseMessages.class, locale).decidedElsewhere();
    }
}
