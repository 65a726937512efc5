package dev.prilavok.catalog;

import static java.util.Locale.ROOT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Sizes that somebody names among the words of a search: "платье красное 46", "44 размер", "dress size M". A text that says on which
 * size the model was photographed would be found by them otherwise, and the goods that come in them would not.
 *
 * @param rest what else was typed; blank when it was a size alone
 * @param sizes how the values of {@link Facet#SIZE} are marked that were named; empty when none was
 */
record SizesAsked(String rest, Set<Integer> sizes) {
    static final SizesAsked NONE = new SizesAsked("", Set.of());

    private static final Pattern ROUND_A_WORD = Pattern.compile("^[.,;:!?()\"«»№#]+|[.,;:!?()\"«»]+$");
    private static final Pattern SIZE = Pattern.compile("размер(?:а|ы|у|е|ом|ов)?|разм|р|рр|size|sizes|sz");

    static SizesAsked in(String text, Goods goods) {
        var named = named(goods);
        var words = text.strip().split("\\s+");
        var rest = new ArrayList<String>();
        var sizes = new HashSet<Integer>();
        for (var i = 0; i < words.length; i++) {
            var word = bare(words[i]);
            var marks = named.getOrDefault(word, Set.of());
            if (marks.isEmpty() || word.length() == 1 && !standsOut(words, i)) rest.add(words[i]);
            else sizes.addAll(marks);
        }
        if (sizes.isEmpty()) return NONE;
        rest.removeIf(word -> SIZE.matcher(bare(word)).matches());
        return new SizesAsked(String.join(" ", rest), Set.copyOf(sizes));
    }

    // "m" is a size at the end or beside the word; elsewhere it is the rest of something else
    private static boolean standsOut(String[] words, int i) {
        return i == words.length - 1
                || i > 0 && SIZE.matcher(bare(words[i - 1])).matches();
    }

    private static String bare(String word) {
        return ROUND_A_WORD.matcher(word.toLowerCase(ROOT)).replaceAll("").replace('-', '–');
    }

    private static Map<String, Set<Integer>> named(Goods goods) {
        var named = new HashMap<String, Set<Integer>>();
        List<Goods.Value> values = goods.values(Facet.SIZE);
        for (var mark = 0; mark < values.size(); mark++)
            named.computeIfAbsent(values.get(mark).russian().toLowerCase(ROOT), fresh -> new HashSet<>())
                    .add(mark);
        return named;
    }

    /** Whether a variant has one of the sizes. */
    boolean fit(Goods goods, int variant) {
        for (var mark : goods.marks(Facet.SIZE, variant)) if (sizes.contains(mark)) return true;
        return false;
    }
}
