package dev.prilavok.catalog;

import static java.util.Locale.ROOT;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a person typed, as words to look for. */
record Words(List<String> words) {
    private static final String LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
    private static final String RUSSIAN = "ёйцукенгшщзхъфывапролджэячсмитьбю";
    /** Keys that are letters in Russian and marks in Latin; э alone is an apostrophe within a word. */
    private static final Pattern MARKS_IN_LATIN = Pattern.compile("[хъжбюё]|(?<!\\p{L})э|э(?!\\p{L})");

    private static final Pattern ROUND_A_WORD = Pattern.compile("^[.,;:!?()\"«»№#]+|[.,;:!?()\"«»]+$");

    static final Words NONE = new Words(List.of());
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
        return reading(of(otherKeys(text)));
    }

    /** The same keys on the other keyboard layout, marks and all; empty where nobody can have meant that. */
    static String otherKeys(String text) {
        var typed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(ROOT);
        var latin =
                typed.chars().filter(letter -> letter >= 'a' && letter <= 'z').count();
        var russian =
                typed.chars().filter(letter -> RUSSIAN.indexOf(letter) >= 0).count();
        // "," and "." are б and ю on the other layout, yet nobody who types only marks means a word
        if (latin + russian == 0) return "";
        if (latin >= russian) return swapped(typed, LATIN, RUSSIAN);
        return MARKS_IN_LATIN.matcher(typed).find() ? "" : swapped(typed, RUSSIAN, LATIN);
    }

    /** The same sounds in the letters of the other language: "dzhinsy" is «джинсы». */
    static Words otherAlphabet(String text) {
        var typed = plain(text);
        return reading(of(
                typed.chars().anyMatch(letter -> letter >= 'а' && letter <= 'я')
                        ? Alphabets.latin(typed)
                        : Alphabets.russian(typed)));
    }

    // A guess that has shrunk to one letter would find all that begins with it.
    private static Words reading(Words guessed) {
        return guessed.spoken().length() < 2 ? NONE : guessed;
    }

    private static String swapped(String text, String from, String to) {
        return text.chars()
                .mapToObj(letter -> from.indexOf(letter) < 0 ? (char) letter : to.charAt(from.indexOf(letter)))
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    /** A word in lower case without the marks before and after it: "Размер," is "размер". */
    static String bare(String word) {
        return ROUND_A_WORD.matcher(word.toLowerCase(ROOT)).replaceAll("");
    }

    static String plain(String text) {
        // й and ё that were copied from a file name come in two pieces
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(ROOT).replace('ё', 'е');
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Every word must be there in any of its forms. */
    String whole() {
        return String.join(" & ", words);
    }

    /** Every word must be there in any of its forms, or one of those that mean the same. */
    String whole(Map<String, List<String>> alike) {
        return words.stream()
                .map(word -> alike.containsKey(word)
                        ? "(" + word + " | " + String.join(" | ", alternatives(alike.get(word))) + ")"
                        : word)
                .collect(Collectors.joining(" & "));
    }

    // A hyphen is no letter to the query language; the parts stand side by side.
    private static List<String> alternatives(List<String> words) {
        return words.stream().map(word -> word.replace("-", " <-> ")).toList();
    }

    /** Every word must be there, the last one perhaps unfinished. */
    String unfinished() {
        return whole() + ":*";
    }

    String spoken() {
        return String.join(" ", words);
    }
}
