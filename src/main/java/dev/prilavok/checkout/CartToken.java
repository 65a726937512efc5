package dev.prilavok.checkout;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Sha256;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a browser holds to find its basket again: 192 random bits. The database knows its digest only. */
public record CartToken(String value) {
    /** The cookie that carries it; HttpOnly and SameSite=Lax. */
    public static final String COOKIE = "cart";

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{32}");

    /** @throws NotFound when this cannot be a token */
    public CartToken {
        if (!SHAPE.matcher(value).matches()) throw new NotFound("cart");
    }

    /** A new one, for a browser that has none. */
    public static CartToken fresh() {
        return new CartToken(Ids.token());
    }

    /** The token of a cookie; empty when there is none or when it was tampered with. */
    public static Optional<CartToken> of(@Nullable String cookie) {
        return cookie == null || !SHAPE.matcher(cookie).matches()
                ? Optional.empty()
                : Optional.of(new CartToken(cookie));
    }

    String hash() {
        return Sha256.hex(value);
    }

    @Override
    public String toString() {
        return "CartToken(***)";
    }
}
