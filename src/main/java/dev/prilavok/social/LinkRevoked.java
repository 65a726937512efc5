package dev.prilavok.social;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;

/** The seller took the link back. */
public final class LinkRevoked extends Refusal {
    private static final long serialVersionUID = 1;

    LinkRevoked() {
        super("link-revoked", 410);
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(SocialMessages.class, locale).linkRevoked();
    }
}
