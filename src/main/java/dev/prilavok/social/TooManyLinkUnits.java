package dev.prilavok.social;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;
import java.util.Map;

/** The single-use links of a shop would hold more units than it may take off the network's shelf. */
public final class TooManyLinkUnits extends Refusal {
    private static final long serialVersionUID = 1;

    private final int held;
    private final int most;

    TooManyLinkUnits(int held, int most) {
        super("too-many-link-units", 409);
        this.held = held;
        this.most = most;
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(SocialMessages.class, locale).tooManyLinkUnits(held, most);
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("held", held, "most", most);
    }
}
