package dev.prilavok.trial;

import dev.prilavok.kernel.ServerKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;

/** Four digits that the buyer reads to the courier: they say that the parcel is in the right hands. */
final class BuyerCode {
    private static final int DIGITS = 10_000;

    private BuyerCode() {}

    static String of(UUID parcel) {
        var number =
                Long.parseLong(ServerKey.hmac("parcel-code", parcel.toString()).substring(0, 8), 16);
        return "%04d".formatted(number % DIGITS);
    }

    static boolean matches(UUID parcel, String typed) {
        return MessageDigest.isEqual(
                of(parcel).getBytes(StandardCharsets.UTF_8), typed.strip().getBytes(StandardCharsets.UTF_8));
    }
}
