package dev.prilavok.kernel;

import java.util.Locale;

/** Nothing is here, or nothing that this reader may see: the two are never told apart. */
public final class NotFound extends Refusal {
    private static final long serialVersionUID = 1;

    public NotFound(String what) {
        super("not-found", 404);
        this.what = what;
    }

    private final String what;

    @Override
    public String say(Locale locale) {
        return Texts.of(KernelMessages.class, locale).notFound();
    }

    @Override
    public String toString() {
        return "NotFound(" + what + ")";
    }
}
