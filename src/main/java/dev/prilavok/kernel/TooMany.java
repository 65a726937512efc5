package dev.prilavok.kernel;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/** Too many tries in a window. */
public final class TooMany extends Refusal {
    private static final long serialVersionUID = 1;

    private final Duration retryAfter;

    public TooMany(Duration retryAfter) {
        super("too-many-requests", 429);
        this.retryAfter = retryAfter;
    }

    @Override
    public Duration retryAfter() {
        return retryAfter;
    }

    @Override
    public String say(Locale locale) {
        var say = Texts.of(KernelMessages.class, locale);
        var seconds = Math.max(1, retryAfter.toSeconds());
        return seconds < 60 ? say.tooManyForSeconds(seconds) : say.tooMany((seconds + 59) / 60);
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("retryAfterSeconds", Math.max(1, retryAfter.toSeconds()));
    }
}
