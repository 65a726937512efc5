package dev.prilavok.franchise;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;

/** Something else than a number stands where a number should. */
final class NotANumber extends Refusal {
    private static final long serialVersionUID = 1;

    NotANumber(String field) {
        super("not-a-number", 422);
        at(field);
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(FranchiseMessages.class, locale).notANumber();
    }
}
