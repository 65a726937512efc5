package dev.prilavok.catalog;

import static java.util.Locale.ROOT;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What a person typed, as words to look for. */
record Words(List<String> words) {
    private static final String LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
    private static final String RUSSIAN = "ёйцукенгшщзхъфывапролджэячсмитьбю";
    private static final int MOST = 8;

    /** Lower case, ё as е, letters and digits only: nothing that the query language of PostgreSQL would read as its own. */
    static Words of(String text) {
        return new Words(Arrays.stream(plain(text).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isBlank())
                .map(word -> word.length() <= 40 ? word : word.substring(0, 40))
                .limit(MOST)
                .toList());
    }

    /** The same keys on the other keyboard layout: "gkfnmt" is «платье». */
    static Words otherLayout(String text) {
        var typed = text.toLowerCase(ROOT);
        var latin =
                typed.chars().filter(letter -> letter >= 'a' && letter <= 'z').count();
        var russian =
                typed.chars().filter(letter -> RUSSIAN.indexOf(letter) >= 0).count();
        return of(latin >= russian ? swapped(typed, LATIN, RUSSIAN) : swapped(typed, RUSSIAN, LATIN));
    }

    private static String swapped(String text, String from, String to) {
        return text.chars()
                .mapToObj(letter -> from.indexOf(letter) < 0 ? (char) letter : to.charAt(from.indexOf(letter)))
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    static String plain(String text) {
        return text.toLowerCase(ROOT).replace('ё', 'е');
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Every word must be there in any of its forms. */
    String whole() {
        return String.join(" & ", words);
    }

    /** Every word must be there, the last one perhaps unfinished. */
    String unfinished() {
        return whole() + ":*";
    }

    String spoken() {
        return String.join(" ", words);
    }
}
