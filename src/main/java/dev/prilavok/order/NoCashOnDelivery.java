package dev.prilavok.order;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;

/** The way of delivery collects no money, and nothing is paid before. */
public final class NoCashOnDelivery extends Refusal {
    private static final long serialVersionUID = 1;

    NoCashOnDelivery() {
        super("no-cash-on-delivery", 422);
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(OrderMessages.class, locale).noCod();
    }
}
