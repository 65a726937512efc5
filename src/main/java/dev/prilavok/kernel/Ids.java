package dev.prilavok.kernel;

import com.github.f4b6a3.uuid.UuidCreator;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

/** Makes identifiers: ordered keys for tables, unguessable tokens for links. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 24;

    private Ids() {}

    /** A time-ordered UUIDv7: new rows land at the end of an index. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** 192 random bits, URL-safe, 32 characters. */
    public static String token() {
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
