package dev.prilavok.checkout;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/** More people order at this moment than there are turns; nothing was done, and the same request is welcome in a few seconds. */
public final class Crowded extends Refusal {
    private static final long serialVersionUID = 1;
    private static final Duration SOON = Duration.ofSeconds(4);

    private final int ahead;

    Crowded(int ahead) {
        super("crowded", 503);
        this.ahead = ahead;
    }

    @Override
    public Duration retryAfter() {
        return SOON;
    }

    /** How many wait already. */
    public int ahead() {
        return ahead;
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(CheckoutMessages.class, locale).crowded();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("ahead", ahead, "retryAfterSeconds", SOON.toSeconds());
    }
}
