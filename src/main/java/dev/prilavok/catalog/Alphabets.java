package dev.prilavok.catalog;

import java.util.Map;
import java.util.TreeMap;

/** Words that were written with the letters of the other language: "dzhinsy" for джинсы, «зара» for zara. */
final class Alphabets {
    private static final int LONGEST = 4;

    /** Russian sounds as people without a Russian keyboard spell them; the longest spelling wins. */
    private static final Map<String, String> RUSSIAN = new TreeMap<>();

    static {
        var spellings =
                "shch щ sch щ dzh дж zh ж kh х ts ц tz ц ch ч sh ш yu ю ju ю iu ю ya я ja я ia я yo е jo е ye е je е "
                        + "x кс a а b б c к d д e е f ф g г h х i и j й k к l л m м n н o о p п q к "
                        + "r р s с t т u у v в w в z з";
        var parts = spellings.split(" ");
        for (var i = 0; i < parts.length; i += 2) RUSSIAN.put(parts[i], parts[i + 1]);
    }

    private Alphabets() {}

    /** The same words in Russian letters. */
    static String russian(String latin) {
        var russian = new StringBuilder();
        for (var at = 0; at < latin.length(); ) {
            var spelling = spelling(latin, at);
            russian.append(spelling.isEmpty() ? alone(latin, at) : RUSSIAN.get(spelling));
            at += Math.max(1, spelling.length());
        }
        return russian.toString();
    }

    // After a vowel a lone y is short: "iy" is ий, but "ry" is ры.
    private static char alone(String latin, int at) {
        if (latin.charAt(at) != 'y') return latin.charAt(at);
        return at > 0 && "aeiouy".indexOf(latin.charAt(at - 1)) >= 0 ? 'й' : 'ы';
    }

    private static String spelling(String latin, int at) {
        for (var length = Math.min(LONGEST, latin.length() - at); length > 0; length--) {
            var part = latin.substring(at, at + length);
            if (RUSSIAN.containsKey(part)) return part;
        }
        return "";
    }

    /** The same words in Latin letters. */
    static String latin(String russian) {
        var words = russian.split(" ");
        for (var i = 0; i < words.length; i++) words[i] = Slugs.spelled(words[i]);
        return String.join(" ", words);
    }
}
