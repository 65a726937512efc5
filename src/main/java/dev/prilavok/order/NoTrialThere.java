package dev.prilavok.order;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;

/** Sizes to choose from, and a way of delivery without trying on. */
public final class NoTrialThere extends Refusal {
    private static final long serialVersionUID = 1;

    NoTrialThere() {
        super("no-trial-there", 422);
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(OrderMessages.class, locale).noTrialThere();
    }
}
