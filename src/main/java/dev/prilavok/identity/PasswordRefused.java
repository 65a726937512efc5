package dev.prilavok.identity;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;
import java.util.function.Function;

/** A new password that cannot be set; the field says which of the two is at fault. */
public final class PasswordRefused extends Refusal {
    private static final long serialVersionUID = 1;

    private final transient Function<ConsoleMessages, String> text;

    private PasswordRefused(String code, String field, Function<ConsoleMessages, String> text) {
        super(code, 422);
        this.text = text;
        at(field);
    }

    static PasswordRefused wrong() {
        return new PasswordRefused("old-password-wrong", "old", say -> say.oldPasswordWrong(LoginTries.ALLOWED));
    }

    static PasswordRefused locked() {
        return new PasswordRefused("login-locked", "old", say -> say.loginLocked(LoginTries.LOCK.toMinutes()));
    }

    static PasswordRefused same() {
        return new PasswordRefused("same-password", "password", ConsoleMessages::samePassword);
    }

    static PasswordRefused differ() {
        return new PasswordRefused("passwords-differ", "again", ConsoleMessages::passwordsDiffer);
    }

    @Override
    public String say(Locale locale) {
        return text.apply(Texts.of(ConsoleMessages.class, locale));
    }
}
