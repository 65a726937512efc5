package dev.prilavok.order;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;

/** The shop takes no orders now. */
public final class ShopClosed extends Refusal {
    private static final long serialVersionUID = 1;

    ShopClosed() {
        super("shop-closed", 409);
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(OrderMessages.class, locale).shopClosed();
    }
}
