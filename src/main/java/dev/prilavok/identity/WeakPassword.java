package dev.prilavok.identity;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;

/** A password that is too short, or longer than the hash reads. */
public final class WeakPassword extends Refusal {
    private static final long serialVersionUID = 1;

    WeakPassword() {
        super("weak-password", 400);
        at("password");
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(ConsoleMessages.class, locale).weakPassword(Passwords.SHORTEST);
    }
}
