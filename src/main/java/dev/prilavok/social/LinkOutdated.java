package dev.prilavok.social;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;

/** The prices that a link promised may no longer be asked. */
public final class LinkOutdated extends Refusal {
    private static final long serialVersionUID = 1;

    LinkOutdated() {
        super("link-outdated", 409);
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(SocialMessages.class, locale).linkOutdated();
    }
}
