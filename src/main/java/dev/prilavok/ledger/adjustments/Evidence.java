package dev.prilavok.ledger.adjustments;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A file that shows why a correction is right: a PDF or a picture, told by what is in it and not by its name. */
public record Evidence(String name, String type, byte[] bytes) {
    /** Less than a request may hold, so that the rest of the form fits too. */
    static final int LARGEST = 900 * 1024;

    private static final int LONGEST = 120;

    /**
     * The file as it is kept.
     *
     * @throws AdjustmentRefused when it is too large or neither a PDF nor a picture
     */
    static Evidence of(String name, byte[] bytes) {
        var type = type(bytes);
        if (type == null || bytes.length > LARGEST) throw AdjustmentRefused.file();
        return new Evidence(called(name), type, bytes);
    }

    private static @Nullable String type(byte[] bytes) {
        if (begins(bytes, '%', 'P', 'D', 'F', '-')) return "application/pdf";
        if (begins(bytes, 0xff, 0xd8, 0xff)) return "image/jpeg";
        return begins(bytes, 0x89, 'P', 'N', 'G') ? "image/png" : null;
    }

    private static boolean begins(byte[] bytes, int... with) {
        if (bytes.length < with.length) return false;
        for (var i = 0; i < with.length; i++) if ((bytes[i] & 0xff) != with[i]) return false;
        return true;
    }

    // The name ends up in a header: letters, digits, dots and dashes only.
    private static String called(String name) {
        var plain = name.replaceAll("[^\\p{L}\\p{N}._ -]", "_").strip();
        if (plain.isEmpty()) return "evidence";
        return plain.length() > LONGEST ? plain.substring(plain.length() - LONGEST) : plain;
    }

    /** The name in plain letters, for those who cannot read others. */
    String plainName() {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]", "_");
    }
}
