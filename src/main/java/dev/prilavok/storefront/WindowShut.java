package dev.prilavok.storefront;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;

/** The shop takes no orders now. */
final class WindowShut extends Refusal {
    private static final long serialVersionUID = 1;

    WindowShut() {
        super(TroublePages.CLOSED, 503);
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(TroubleMessages.class, locale).closedText();
    }
}
