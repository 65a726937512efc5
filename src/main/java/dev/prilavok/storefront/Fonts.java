package dev.prilavok.storefront;

import dev.prilavok.kernel.Assets;
import dev.prilavok.kernel.Sha256;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The open fonts that a brand may name. A theme brings the faces of its own fonts only; their licence lies beside them. */
final class Fonts {
    /** The heaviest weight of each family. */
    private static final Map<String, Integer> FAMILIES = new TreeMap<>(
            Map.of("Cormorant", 700, "Jost", 700, "Literata", 700, "Nunito", 800, "Onest", 700, "Unbounded", 700));

    /** What each file of a family holds: a Russian page needs no Latin letters, but figures, stops and spaces on every line. */
    private static final List<String> LATIN = List.of("latin", "U+41-5A,U+61-7A,U+C0-FF");

    private static final List<String> SIGNS = List.of("sign", "U+20-40,U+5B-60,U+7B-7E,U+A0-BF,U+2010-2212");
    private static final List<String> CYRILLIC = List.of("cyrillic", "U+400-491,U+2116");
    private static final List<String> ROUBLE = List.of("rub", "U+20BD");

    private static final Pattern NAMED = Pattern.compile("--font-(?:text|display):\\s*\"?([A-Za-z]+)");

    private Fonts() {}

    /** The rules that load the fonts of a theme. */
    static String faces(String theme) {
        return families(theme)
                .flatMap(family -> Stream.of(LATIN, SIGNS, CYRILLIC, ROUBLE).map(part -> face(family, part)))
                .collect(Collectors.joining());
    }

    /** A theme with the rules that load its fonts. */
    static String sheet(String theme) {
        return faces(theme) + theme;
    }

    /** Names the present shape of those rules, for addresses that browsers keep for ever. */
    static String version(String theme) {
        return Sha256.hex(faces(theme)).substring(0, 6);
    }

    /** The letters that most of a page in a language is set in: whatever else is fetched first keeps the photograph waiting. */
    static List<String> first(String theme, String lang) {
        return families(theme)
                .limit(1)
                .map(family -> file(family, letters(lang)))
                .toList();
    }

    /** All that a page in a language is set in. */
    static List<String> needed(String theme, String lang) {
        return families(theme)
                .flatMap(family -> Stream.of(file(family, letters(lang)), file(family, SIGNS)))
                .toList();
    }

    private static List<String> letters(String lang) {
        return lang.equals("ru") ? CYRILLIC : LATIN;
    }

    private static Stream<String> families(String theme) {
        return NAMED.matcher(theme)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .filter(FAMILIES::containsKey);
    }

    private static String face(String family, List<String> part) {
        return "@font-face{font-family:%s;src:url(%s)format(\"woff2\");font-weight:400 %d;font-display:swap;unicode-range:%s}\n"
                .formatted(family, file(family, part), FAMILIES.get(family), part.get(1));
    }

    private static String file(String family, List<String> part) {
        return Assets.url(
                "storefront/fonts/" + family.toLowerCase(java.util.Locale.ROOT) + "-" + part.get(0) + ".woff2");
    }
}
