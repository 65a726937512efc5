package dev.prilavok.social;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;

/** The time of a link is over and its goods went back on sale. */
public final class LinkExpired extends Refusal {
    private static final long serialVersionUID = 1;

    LinkExpired() {
        super("link-expired", 410);
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(SocialMessages.class, locale).linkExpired();
    }
}
