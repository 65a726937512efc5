package dev.prilavok.kernel;

import java.util.Locale;

/** An idempotency key came back with another body. */
public final class KeyReused extends Refusal {
    private static final long serialVersionUID = 1;

    public KeyReused() {
        super("idempotency-key-reused", 409);
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(KernelMessages.class, locale).keyReused();
    }
}
