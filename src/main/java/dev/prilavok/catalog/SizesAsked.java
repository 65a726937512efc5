package dev.prilavok.catalog;

import static java.util.Locale.ROOT;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sizes that somebody names among the words of a search: "платье красное 46", "44 размер", "dress size M". A text that says on which
 * size the model was photographed would be found by them otherwise, and the goods that come in them would not.
 */
final class SizesAsked {
    static final SizesAsked NONE = new SizesAsked("", List.of());

    /** Who wears a size decides what other grids call it; for everybody else it has one name. */
    private static final List<Gender> WEARERS = List.of(Gender.WOMEN, Gender.MEN, Gender.UNKNOWN);

    private static final Pattern SIZE = Pattern.compile("размер(?:а|ы|у|е|ом|ов)?|разм|р|рр|size|sizes|sz");

    private final String rest;
    private final List<Set<Integer>> fitting;

    /** @param fitting by wearer, how the values of {@link Facet#SIZE} are marked that were named */
    private SizesAsked(String rest, List<Set<Integer>> fitting) {
        this.rest = rest;
        this.fitting = fitting;
    }

    /** @param grid in which the shop speaks of sizes; empty for the one that is written on the goods */
    static SizesAsked in(String text, Goods goods, String grid) {
        var words = text.strip().split("\\s+");
        var sizes = goods.values(Facet.SIZE);
        var rest = new ArrayList<String>();
        var fitting = WEARERS.stream()
                .map(worn -> (Set<Integer>) new HashSet<Integer>())
                .toList();
        for (var i = 0; i < words.length; i++) {
            var word = bare(words[i]);
            var isSize = (word.length() > 1 || standsOut(words, i)) && named(word, sizes, grid, fitting);
            if (!isSize) rest.add(words[i]);
        }
        if (rest.size() == words.length) return NONE;
        rest.removeIf(word -> SIZE.matcher(bare(word)).matches());
        return new SizesAsked(String.join(" ", rest), fitting);
    }

    // "m" is a size at the end or beside the word; elsewhere it is the rest of something else
    private static boolean standsOut(String[] words, int i) {
        return i == words.length - 1
                || i > 0 && SIZE.matcher(bare(words[i - 1])).matches();
    }

    private static String bare(String word) {
        return Words.bare(word).replace('-', '–');
    }

    private static boolean named(String word, List<Goods.Value> sizes, String grid, List<Set<Integer>> fitting) {
        var found = false;
        for (var mark = 0; mark < sizes.size(); mark++)
            for (var worn = 0; worn < WEARERS.size(); worn++)
                if (isCalled(word, sizes.get(mark), WEARERS.get(worn), grid)) {
                    fitting.get(worn).add(mark);
                    found = true;
                }
        return found;
    }

    // Letters mean the same everywhere; a number is one of the shop's grid, or of the label where that has none.
    private static boolean isCalled(String word, Goods.Value size, Gender worn, String grid) {
        var code = size.code();
        var label = size.russian().toLowerCase(ROOT);
        var alike = SizeChart.alike(SizeGroup.ofCode(code), worn, SizeGroup.grid(code), size.russian());
        if (word.equalsIgnoreCase(alike.get("INT"))) return true;
        return word.equals(alike.getOrDefault(grid, label));
    }

    boolean isEmpty() {
        return fitting.isEmpty();
    }

    /** What else was typed; blank when it was a size alone. */
    String rest() {
        return rest;
    }

    /** Whether a variant of a product has one of the sizes. */
    boolean fit(Goods goods, int product, int variant) {
        var fit = fitting.get(WEARERS.indexOf(worn(goods, product)));
        for (var mark : goods.marks(Facet.SIZE, variant)) if (fit.contains(mark)) return true;
        return false;
    }

    private static Gender worn(Goods goods, int product) {
        for (var mark : goods.marks(Facet.GENDER, product)) {
            var worn = wearer(goods.values(Facet.GENDER).get(mark).code());
            if (worn != null) return worn;
        }
        return Gender.UNKNOWN;
    }

    private static @Nullable Gender wearer(String code) {
        for (var gender : WEARERS) if (gender.name().equalsIgnoreCase(code)) return gender;
        return null;
    }
}
