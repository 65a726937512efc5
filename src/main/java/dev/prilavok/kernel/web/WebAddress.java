package dev.prilavok.kernel.web;

import static dev.prilavok.kernel.web.WebTrouble.Reason.BAD_ADDRESS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Locale.ROOT;

import java.net.IDN;
import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An address of the web, taken apart once: who is looked up, who is connected to and what is asked for can never be three readings of
 * one text.
 *
 * @param host in ASCII and small letters; an address in figures stays as it was written
 * @param target path and query, percent-encoded
 */
public record WebAddress(boolean secure, String host, int port, String target) {
    private static final int LONGEST = 2_000;
    private static final Pattern PARTS = Pattern.compile("(?i)(https?)://([^/?#\\\\]*)((?:[/?][^#]*)?)(?:#.*)?");
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[0-9a-fA-F:.]+]|[^:\\[\\]@]+)(?::(\\d{1,5}))?");
    private static final String PLAIN = "!$%&'()*+,-./:;=?@_~";

    /** Reads what a person or a feed wrote: letters beyond ASCII and blanks are encoded. */
    public static WebAddress of(String written) throws WebTrouble {
        var text = written.strip();
        var parts = PARTS.matcher(text);
        if (text.length() > LONGEST || !parts.matches()) throw new WebTrouble(BAD_ADDRESS);
        var authority = AUTHORITY.matcher(parts.group(2));
        if (!authority.matches()) throw new WebTrouble(BAD_ADDRESS);
        var secure = parts.group(1).equalsIgnoreCase("https");
        var port = authority.group(2) == null ? standard(secure) : Integer.parseInt(authority.group(2));
        if (port < 1 || port > 65_535) throw new WebTrouble(BAD_ADDRESS);
        return new WebAddress(secure, host(authority.group(1)), port, target(parts.group(3)));
    }

    /** Where a redirect leads to. */
    WebAddress follow(String location) throws WebTrouble {
        try {
            return of(URI.create(toString()).resolve(target(location.strip())).toString());
        } catch (IllegalArgumentException unreadable) {
            throw new WebTrouble(BAD_ADDRESS);
        }
    }

    boolean isStandardPort() {
        return port == standard(secure);
    }

    /** "example.com:8080". */
    String authority() {
        return host + ":" + port;
    }

    @Override
    public String toString() {
        return (secure ? "https://" : "http://") + host + (isStandardPort() ? "" : ":" + port) + target;
    }

    private static int standard(boolean secure) {
        return secure ? 443 : 80;
    }

    private static String host(String written) throws WebTrouble {
        if (written.startsWith("[")) return written.toLowerCase(ROOT);
        try {
            var ascii = IDN.toASCII(written, IDN.ALLOW_UNASSIGNED).toLowerCase(ROOT);
            var isPlain = !ascii.isEmpty()
                    && ascii.length() <= 253
                    && ascii.chars()
                            .allMatch(letter -> letter < 128 && (Character.isLetterOrDigit(letter) || isOneOf(letter)));
            if (isPlain) return ascii;
        } catch (IllegalArgumentException notAName) {
            // answered below
        }
        throw new WebTrouble(BAD_ADDRESS);
    }

    private static boolean isOneOf(int letter) {
        return Set.of((int) '.', (int) '-', (int) '_').contains(letter);
    }

    private static String target(String written) {
        var encoded = new StringBuilder();
        written.codePoints().forEach(letter -> {
            if (letter < 128 && (Character.isLetterOrDigit(letter) || PLAIN.indexOf(letter) >= 0))
                encoded.appendCodePoint(letter);
            else
                for (var one : Character.toString(letter).getBytes(UTF_8)) encoded.append(String.format("%%%02X", one));
        });
        if (encoded.isEmpty() || encoded.charAt(0) == '?') return "/" + encoded;
        return encoded.toString();
    }
}
