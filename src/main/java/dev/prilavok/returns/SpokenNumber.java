package dev.prilavok.returns;

import java.security.SecureRandom;

/** Numbers that are said over a phone: a letter for the kind, then signs that nobody takes for others. */
public final class SpokenNumber {
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SpokenNumber() {}

    /** A new number. */
    public static String of(char kind) {
        var number = new StringBuilder().append(kind);
        for (var i = 0; i < LENGTH; i++) number.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        return number.toString();
    }
}
