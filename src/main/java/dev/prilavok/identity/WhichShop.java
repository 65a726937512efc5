package dev.prilavok.identity;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;

/** The franchisee has several shops and the request names none. */
public final class WhichShop extends Refusal {
    private static final long serialVersionUID = 1;

    WhichShop() {
        super("which-shop", 400);
        at("shop");
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(ConsoleMessages.class, locale).chooseShop();
    }
}
