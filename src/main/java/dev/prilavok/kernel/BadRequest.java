package dev.prilavok.kernel;

import java.util.Locale;

/** The request cannot be read; the text says which part. */
public final class BadRequest extends Refusal {
    private static final long serialVersionUID = 1;

    private final String what;

    /** @param what the part that cannot be read, never a value that a person typed */
    public BadRequest(String what) {
        super("bad-request", 400);
        this.what = what;
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(KernelMessages.class, locale).badRequest(what);
    }
}
