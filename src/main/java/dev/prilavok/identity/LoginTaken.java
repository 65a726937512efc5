package dev.prilavok.identity;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;

/** Somebody has this login already. */
public final class LoginTaken extends Refusal {
    private static final long serialVersionUID = 1;

    LoginTaken() {
        super("login-taken", 409);
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(ConsoleMessages.class, locale).loginTaken();
    }
}
