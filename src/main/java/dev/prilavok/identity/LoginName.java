package dev.prilavok.identity;

import dev.prilavok.kernel.BadRequest;
import java.util.Locale;
import java.util.regex.Pattern;

/** Login names: lower case, so that Anna and anna are one person. */
final class LoginName {
    private static final Pattern SHAPE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@+-]{1,63}");

    private LoginName() {}

    /** The stored form of a login to open. */
    static String of(String typed) {
        var login = typedForm(typed);
        if (!SHAPE.matcher(login).matches()) throw new BadRequest("login").at("login");
        return login;
    }

    /** The stored form of whatever was typed into the login form. */
    static String typedForm(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }
}
