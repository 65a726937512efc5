package dev.prilavok.delivery;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** The many ways in which people write the name of one town, brought to comparable forms. */
final class Spelling {
    private static final String ENGLISH_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
    private static final String RUSSIAN_KEYS = "йцукенгшщзхъфывапролджэячсмитьбюё";
    /** Latin letters of the common transliterations, the longer ones first, and the Cyrillic that all of them mean. */
    private static final String[] LATIN =
            ("shch=ш sch=ш zh=ж kh=х ts=ц tz=ц ch=ч sh=ш yo=е jo=е ye=е je=е yu=ю ju=ю iu=ю ya=я ja=я ia=я a=а b=б c=ц d=д e=е"
                            + " f=ф g=г h=х i=и j=и k=к l=л m=м n=н o=о p=п q=к r=р s=с t=т u=у v=в w=в x=кс y=и z=з")
                    .split(" ");
    /** What is easily confused or left out, and one form for it. */
    private static final String[] CYRILLIC = "йо=е щ=ш э=е й=и ы=и ъ= ь= ии=и".split(" ");

    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f]+");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Spelling() {}

    /** Small letters without accents, ё as е, anything that is no letter or digit as one space. */
    static String plain(String text) {
        var decomposed =
                Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace('й', '\u0001'), Normalizer.Form.NFD);
        var bare =
                MARKS.matcher(decomposed).replaceAll("").replace('\u0001', 'й').replace("ß", "ss");
        return NOT_LETTERS.matcher(bare).replaceAll(" ").strip();
    }

    /** One rough Cyrillic form for a Russian name and for every common transliteration of it. */
    static String rough(String plain) {
        var latin = plain.chars().anyMatch(c -> c >= 'a' && c <= 'z');
        return replaced(latin ? replaced(plain, LATIN) : plain, CYRILLIC);
    }

    private static String replaced(String text, String[] pairs) {
        var result = text;
        for (var pair : pairs) {
            var middle = pair.indexOf('=');
            result = result.replace(pair.substring(0, middle), pair.substring(middle + 1));
        }
        return result;
    }

    /** The same keys pressed with the other keyboard layout. */
    static String otherLayout(String text) {
        var small = text.toLowerCase(Locale.ROOT);
        var russian = small.chars().anyMatch(c -> RUSSIAN_KEYS.indexOf(c) >= 0);
        var from = russian ? RUSSIAN_KEYS : ENGLISH_KEYS;
        var to = russian ? ENGLISH_KEYS : RUSSIAN_KEYS;
        var swapped = new StringBuilder();
        for (var c : small.toCharArray()) swapped.append(from.indexOf(c) < 0 ? c : to.charAt(from.indexOf(c)));
        return swapped.toString();
    }

    /** How many letters are wrong, missing, extra or swapped between the typed text and the nearest beginning of the name. */
    static int distanceToBeginning(String typed, String name) {
        var before = new int[name.length() + 1];
        var last = new int[name.length() + 1];
        for (var j = 0; j <= name.length(); j++) last[j] = j;
        for (var i = 1; i <= typed.length(); i++) {
            var row = new int[name.length() + 1];
            row[0] = i;
            for (var j = 1; j <= name.length(); j++) row[j] = cheapest(typed, name, i, j, row, last, before);
            before = last;
            last = row;
        }
        return Arrays.stream(last).min().orElse(typed.length());
    }

    private static int cheapest(String a, String b, int i, int j, int[] row, int[] last, int[] before) {
        var same = a.charAt(i - 1) == b.charAt(j - 1);
        var cost = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
        var swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(cost, before[j - 2] + 1) : cost;
    }
}
