package dev.prilavok.catalog;

import static java.util.Locale.ROOT;

import java.text.Normalizer;
import java.util.Map;

/** Readable addresses: Russian letters as people spell them in Latin. */
final class Slugs {
    private static final int LONGEST = 70;
    private static final Map<Character, String> LATIN = Map.ofEntries(
            Map.entry('а', "a"),
            Map.entry('б', "b"),
            Map.entry('в', "v"),
            Map.entry('г', "g"),
            Map.entry('д', "d"),
            Map.entry('е', "e"),
            Map.entry('ё', "e"),
            Map.entry('ж', "zh"),
            Map.entry('з', "z"),
            Map.entry('и', "i"),
            Map.entry('й', "y"),
            Map.entry('к', "k"),
            Map.entry('л', "l"),
            Map.entry('м', "m"),
            Map.entry('н', "n"),
            Map.entry('о', "o"),
            Map.entry('п', "p"),
            Map.entry('р', "r"),
            Map.entry('с', "s"),
            Map.entry('т', "t"),
            Map.entry('у', "u"),
            Map.entry('ф', "f"),
            Map.entry('х', "kh"),
            Map.entry('ц', "ts"),
            Map.entry('ч', "ch"),
            Map.entry('ш', "sh"),
            Map.entry('щ', "shch"),
            Map.entry('ъ', ""),
            Map.entry('ы', "y"),
            Map.entry('ь', ""),
            Map.entry('э', "e"),
            Map.entry('ю', "yu"),
            Map.entry('я', "ya"));

    private Slugs() {}

    /** Never empty: a text without letters and digits becomes "x". */
    static String of(String text) {
        var slug = new StringBuilder();
        for (var letter : text.toLowerCase(ROOT).toCharArray()) {
            var latin = LATIN.get(letter);
            slug.append(latin != null ? latin : plain(letter));
        }
        var tidy = slug.toString().replaceAll("-+", "-").replaceAll("^-|-$", "");
        var cut = tidy.length() <= LONGEST ? tidy : tidy.substring(0, LONGEST).replaceAll("-[^-]*$", "");
        return cut.isEmpty() ? "x" : cut;
    }

    private static String plain(char letter) {
        var base = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                .charAt(0);
        return base >= 'a' && base <= 'z' || base >= '0' && base <= '9' ? String.valueOf(base) : "-";
    }
}
