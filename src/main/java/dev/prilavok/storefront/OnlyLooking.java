package dev.prilavok.storefront;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;

/** A preview is for looking: nothing is bought or changed in it. */
final class OnlyLooking extends Refusal {
    private static final long serialVersionUID = 1;

    OnlyLooking() {
        super("only-looking", 403);
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(TroubleMessages.class, locale).onlyLooking();
    }
}
