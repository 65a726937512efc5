package dev.prilavok.fulfilment;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;

/** Without what is missing the parcel would be empty; the order has to be cancelled instead. */
public final class NothingLeft extends Refusal {
    private static final long serialVersionUID = 1;

    NothingLeft() {
        super("nothing-left", 409);
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(ParcelMessages.class, locale).nothingLeft();
    }
}
