package dev.prilavok.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** SHA-256 digests, as lower-case hex unless their name says otherwise. */
public final class Sha256 {
    private Sha256() {}

    /** The digest of a text in UTF-8. */
    public static String hex(String text) {
        return hex(text.getBytes(UTF_8));
    }

    /** The digest of bytes. */
    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** The digest of a text in UTF-8 as base64, the way content security policies write it. */
    public static String base64(String text) {
        return Base64.getEncoder().encodeToString(digest().digest(text.getBytes(UTF_8)));
    }

    /** A fresh digest for streams. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }
}
