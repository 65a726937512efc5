package dev.prilavok.fulfilment;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a scanner typed, made sense of.
 *
 * @param code article, barcode or GTIN that says which thing it is
 * @param mark the marking code whole, with its group separators as control characters; absent for plain codes
 */
public record Scanned(String code, @Nullable String mark) {
    /** Separates fields of variable length in GS1 codes. */
    public static final String GS = "\u001d";

    private static final int LONGEST = 300;
    private static final List<String> SPELLINGS_OF_GS = List.of(
            "<GS>", "[GS]", "{GS}", "(GS)", "^]", "\\x1d", "\\u001d", "\\029", "~d029", "~029", "&#29;", "\u241d",
            "\u00e8");
    private static final String RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбю.ё";
    private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,./`";
    /** GTIN and serial number; the rest is a check key and its signature, which may be cut off. */
    private static final Pattern MARKING = Pattern.compile("(?s)01(\\d{14})21(.+)");
    /** The code of clothes and shoes whose scanner has swallowed the separators: every part has a length of its own. */
    private static final Pattern SWALLOWED = Pattern.compile("(01\\d{14}21.{13})(91.{4})(92.{44}(?:.{44})?)");

    /** Reads what came out of a scanner that plays a keyboard, whatever it made of control characters. */
    public static Scanned read(String typed) {
        var text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        text = withoutPrefix(separated(onLatinKeys(text)).replaceAll("^[ \\t\\r\\n]+|[ \\t\\r\\n]+$", ""));
        var marking = MARKING.matcher(text);
        if (!marking.matches()) return new Scanned(text.replace(GS, ""), null);
        return new Scanned(marking.group(1), restored(text));
    }

    /** Whether anything was scanned at all. */
    public boolean isEmpty() {
        return code.isEmpty();
    }

    // A scanner types keys; with the Russian layout on, they come out as Russian letters.
    private static String onLatinKeys(String text) {
        if (text.chars().noneMatch(sign -> Character.UnicodeBlock.of(sign) == Character.UnicodeBlock.CYRILLIC))
            return text;
        var keys = new StringBuilder(text.length());
        for (var sign : text.toCharArray()) {
            var at = RUSSIAN.indexOf(Character.toLowerCase(sign));
            var key = at < 0 ? sign : LATIN.charAt(at);
            keys.append(Character.isUpperCase(sign) ? Character.toUpperCase(key) : key);
        }
        return keys.toString();
    }

    private static String separated(String text) {
        var found = text;
        for (var spelling : SPELLINGS_OF_GS) {
            found = found.replace(spelling, GS);
            found = found.replace(spelling.toLowerCase(Locale.ROOT), GS);
        }
        return found;
    }

    // ]d2 and the like say which kind of code it is; a leading FNC1 is no part of the code
    private static String withoutPrefix(String text) {
        var bare = text.replaceFirst("^\\][A-Za-z][0-9]", "");
        return bare.startsWith(GS) ? bare.substring(1) : bare;
    }

    private static String restored(String text) {
        if (text.contains(GS)) return text;
        var parts = SWALLOWED.matcher(text);
        return parts.matches() ? parts.group(1) + GS + parts.group(2) + GS + parts.group(3) : text;
    }
}
