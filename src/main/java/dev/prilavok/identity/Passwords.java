package dev.prilavok.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.elytron.security.common.BcryptUtil;
import org.jspecify.annotations.Nullable;

/** Passwords: bcrypt, and the same work for a login that does not exist. */
final class Passwords {
    static final int SHORTEST = 10;
    /** bcrypt reads no further. */
    private static final int LONGEST_BYTES = 72;

    private static final int COST = 10;
    private static final String NOBODYS = BcryptUtil.bcryptHash("nobody's", COST);

    private Passwords() {}

    /** @throws WeakPassword when it is short or longer than bcrypt reads */
    static String hash(String password, boolean demo) {
        if (!demo && password.codePointCount(0, password.length()) < SHORTEST) throw new WeakPassword();
        if (password.getBytes(UTF_8).length > LONGEST_BYTES) throw new WeakPassword();
        return BcryptUtil.bcryptHash(password, COST);
    }

    /** Whether it is the password; takes as long when there is none to compare with. */
    static boolean fits(String password, @Nullable String hash) {
        var fits = BcryptUtil.matches(password, hash == null ? NOBODYS : hash);
        return fits && hash != null;
    }
}
