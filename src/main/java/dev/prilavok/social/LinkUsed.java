package dev.prilavok.social;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;

/** A single-use link has become an order. */
public final class LinkUsed extends Refusal {
    private static final long serialVersionUID = 1;

    LinkUsed() {
        super("link-used", 410);
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(SocialMessages.class, locale).linkUsed();
    }
}
