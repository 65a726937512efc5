package dev.prilavok.social;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.prilavok.kernel.ServerKey;
import dev.prilavok.kernel.Sha256;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the secret ends of links. A token is 192 random bits; the database finds it by its digest, which tells nothing. Because its
 * maker wants to copy a link again, the token is also kept sealed (AES-GCM, bound to the link's id) under a key that the database does
 * not hold. It is random rather than derived from the id by that key: whoever learned the key could otherwise compute every link from
 * the ids alone, and a changed key would then break links that are already in somebody's chat.
 */
final class LinkTokens {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{32}");
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private LinkTokens() {}

    /** Whether it could be a token at all. */
    static boolean looksRight(String token) {
        return SHAPE.matcher(token).matches();
    }

    static String hash(String token) {
        return Sha256.hex(token);
    }

    static byte[] seal(UUID link, String token) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, link, nonce).doFinal(token.getBytes(UTF_8));
            return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError("every Java has " + CIPHER, impossible);
        }
    }

    /** The token, or null when it was sealed under another key. */
    static @Nullable String open(UUID link, byte[] sealed) {
        var nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        try {
            var token =
                    cipher(Cipher.DECRYPT_MODE, link, nonce).doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
            return new String(token, UTF_8);
        } catch (GeneralSecurityException otherKey) {
            return null;
        }
    }

    private static Cipher cipher(int mode, UUID link, byte[] nonce) throws GeneralSecurityException {
        var key = HexFormat.of().parseHex(ServerKey.hmac("order-link-seal", "1"));
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(link.toString().getBytes(UTF_8));
        return cipher;
    }
}
