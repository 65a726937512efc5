package dev.prilavok.catalog.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What happens to files on their way: bytes flip, pieces vanish, repeat and swap, and people mean ill. */
final class Noise {
    private static final List<String> EVIL = List.of(
            "<!DOCTYPE x [<!ENTITY a \"aaaa\">]>",
            "&a;&a;&a;",
            "&#0;",
            "]]>",
            "<![CDATA[",
            "<offer>",
            "</offer>",
            "\"",
            "\"\"\"",
            "\n\n\r",
            ";;;;;;;;;;,,,,,,,,,,\t\t\t",
            "1e999999999",
            "99999999999999999999999999",
            "-1",
            "=cmd|' /C calc'!A0",
            "\uFEFF",
            "\u0000",
            "\uD83D\uDE00",
            "<a>".repeat(50),
            "я".repeat(3_000));

    private final Random random;

    Noise(long seed) {
        random = new Random(seed);
    }

    byte[] over(byte[] good) {
        var bytes = good;
        for (var i = random.nextInt(6); i >= 0; i--) bytes = once(bytes);
        return bytes;
    }

    private byte[] once(byte[] bytes) {
        if (bytes.length < 2) return bytes;
        var from = random.nextInt(bytes.length);
        var to = Math.min(bytes.length, from + random.nextInt(200));
        return switch (random.nextInt(6)) {
            case 0 -> flipped(bytes);
            case 1 -> joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
            case 2 -> joined(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, from, bytes.length));
            case 3 -> Arrays.copyOf(bytes, from);
            default ->
                joined(
                        Arrays.copyOf(bytes, from),
                        EVIL.get(random.nextInt(EVIL.size())).getBytes(UTF_8),
                        Arrays.copyOfRange(bytes, from, bytes.length));
        };
    }

    private byte[] flipped(byte[] bytes) {
        var copy = bytes.clone();
        for (var i = random.nextInt(8); i >= 0; i--) copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
        return copy;
    }

    private static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) out.writeBytes(part);
        return out.toByteArray();
    }

    /** A memory of 1C that is never asked. */
    @SuppressWarnings("NullAway")
    static ExchangeMemory nothing() {
        return new ExchangeMemory(null, null, null, null, null);
    }
}
