package dev.prilavok.fulfilment;

import java.security.SecureRandom;

/** Draws numbers of parcels: short enough to type, unique in the network, readable by a scanner of Code 128. */
final class ParcelNumber {
    // letters that are taken for digits are left out
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 9;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ParcelNumber() {}

    static String random() {
        var number = new StringBuilder("P");
        for (var i = 0; i < LENGTH; i++) number.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        return number.toString();
    }
}
