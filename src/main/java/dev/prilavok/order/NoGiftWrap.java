package dev.prilavok.order;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;

/** A present is asked for where none are wrapped. */
public final class NoGiftWrap extends Refusal {
    private static final long serialVersionUID = 1;

    NoGiftWrap() {
        super("no-gift-wrap", 422);
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(OrderMessages.class, locale).noGiftWrap();
    }
}
