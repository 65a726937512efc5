package dev.prilavok.cases;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;

/** The same person cannot both propose a decision about money and make it. */
public final class SecondPersonNeeded extends Refusal {
    private static final long serialVersionUID = 1;

    SecondPersonNeeded() {
        super("second-person", 409);
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(CaseMessages.class, locale).secondPerson();
    }
}
