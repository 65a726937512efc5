package dev.prilavok.catalog;

import static java.util.Locale.ROOT;

import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Sizes in the order in which people expect them, and ranges of them in words. */
public final class SizeGrid {
    /** The size of things that have none. */
    public static final String ONE = "ONE";

    private static final int LAST = 1_000_000;
    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,3}(?:[.,]\\d)?)(.*)$");
    private static final Pattern LETTERS = Pattern.compile("^(\\d{0,2})(X*)([SML])$");
    private static final Set<String> NONE =
            Set.of("ONE", "ONE SIZE", "ONESIZE", "OS", "UNI", "ЕДИНЫЙ", "БЕЗ РАЗМЕРА", "ОДИН РАЗМЕР", "");

    private SizeGrid() {}

    public static String plain(String size) {
        var shown = size.strip().replace('-', '–');
        return NONE.contains(shown.toUpperCase(ROOT)) ? ONE : shown;
    }

    /** The size as a person reads it. */
    static String shown(String size, String lang) {
        return size.equals(ONE)
                ? Texts.of(CatalogMessages.class, Langs.locale(lang)).oneSize()
                : size;
    }

    /** Place in the grid: XS before S, 9 before 10, "42–44" between 42 and 44; words come last. */
    public static int rank(String size) {
        if (size.equals(ONE)) return 0;
        var number = NUMBER.matcher(size);
        var letters = LETTERS.matcher(latin(size));
        if (letters.matches()) return letterRank(letters.group(1), letters.group(2), letters.group(3));
        if (!number.matches()) return LAST;
        var tenths = new BigDecimal(number.group(1).replace(',', '.'))
                .movePointRight(1)
                .intValue();
        return tenths * 10 + (number.group(2).isBlank() ? 0 : 5);
    }

    // Russian keyboards type М, Х and Л where labels say M, X and L.
    private static String latin(String size) {
        return size.toUpperCase(ROOT)
                .replace('Х', 'X')
                .replace('М', 'M')
                .replace('Л', 'L')
                .replace('С', 'S');
    }

    // S, M and L are ten apart; each X goes ten further out.
    private static int letterRank(String digits, String exes, String letter) {
        var count = digits.isEmpty() ? exes.length() : Integer.parseInt(digits);
        return switch (letter) {
            case "S" -> -10 * (1 + count);
            case "L" -> 10 * (1 + count);
            default -> 0;
        };
    }

    /** "42–48" where neighbours are free, "42, 48" where a gap lies between; {@code all} is in grid order. */
    static String range(List<String> all, Set<String> free) {
        var parts = new ArrayList<String>();
        for (var from = 0; from < all.size(); from++) {
            if (!free.contains(all.get(from))) continue;
            var to = from;
            while (to + 1 < all.size() && free.contains(all.get(to + 1))) to++;
            parts.add(to == from ? all.get(from) : all.get(from) + (to == from + 1 ? ", " : "–") + all.get(to));
            from = to;
        }
        return parts.equals(List.of(ONE)) ? "" : String.join(", ", parts);
    }
}
