package dev.prilavok.order;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;

/** More sizes to choose from, or dearer ones, than one delivery may bring. */
public final class TooManyAlternatives extends Refusal {
    private static final long serialVersionUID = 1;

    TooManyAlternatives() {
        super("too-many-alternatives", 422);
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(OrderMessages.class, locale).tooManyAlternatives();
    }
}
