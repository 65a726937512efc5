package dev.prilavok.catalog;

import java.util.Arrays;

/** Slips of typing fingers: letters that are wrong, missing, extra or swapped with their neighbour. */
final class Typing {
    private Typing() {}

    /**
     * How many slips are between what was typed and a word.
     *
     * @param most counting stops here; more than that is told as one more
     * @param unfinished whether the nearest beginning of the word counts, because somebody is still typing
     */
    static int slips(String typed, String word, int most, boolean unfinished) {
        var before = new int[word.length() + 1];
        var last = new int[word.length() + 1];
        var now = new int[word.length() + 1];
        Arrays.setAll(last, i -> i);
        for (var i = 1; i <= typed.length(); i++) {
            now[0] = i;
            var fewest = i;
            for (var j = 1; j <= word.length(); j++) {
                now[j] = fewest(typed, word, i, j, now, last, before);
                fewest = Math.min(fewest, now[j]);
            }
            if (fewest > most) return most + 1;
            var free = before;
            before = last;
            last = now;
            now = free;
        }
        var slips = unfinished ? Arrays.stream(last).min().orElse(0) : last[word.length()];
        return Math.min(slips, most + 1);
    }

    private static int fewest(String typed, String word, int i, int j, int[] now, int[] last, int[] before) {
        var same = typed.charAt(i - 1) == word.charAt(j - 1);
        var slips = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
        var swapped = i > 1
                && j > 1
                && typed.charAt(i - 1) == word.charAt(j - 2)
                && typed.charAt(i - 2) == word.charAt(j - 1);
        return swapped ? Math.min(slips, before[j - 2] + 1) : slips;
    }
}
