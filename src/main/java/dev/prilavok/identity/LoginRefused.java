package dev.prilavok.identity;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;

/** The login and password do not open the door; the answer is the same whether the login exists or not. */
public final class LoginRefused extends Refusal {
    private static final long serialVersionUID = 1;

    private final boolean locked;

    LoginRefused(boolean locked) {
        super(locked ? "login-locked" : "login-refused", 401);
        this.locked = locked;
    }

    @Override
    public String say(Locale locale) {
        var say = Texts.of(ConsoleMessages.class, locale);
        return locked ? say.loginLocked(LoginTries.LOCK.toMinutes()) : say.loginRefused(LoginTries.ALLOWED);
    }
}
