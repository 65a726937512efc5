package dev.prilavok.catalog;

import static java.util.Locale.ROOT;

/** When a thing is worn. */
public enum Season {
    SUMMER,
    WINTER,
    DEMI,
    ALL,
    UNKNOWN;

    public static Season of(String text) {
        var word = text.strip().toLowerCase(ROOT);
        if (word.startsWith("лет") || word.startsWith("summer")) return SUMMER;
        if (word.startsWith("зим") || word.startsWith("winter")) return WINTER;
        if (word.startsWith("деми")
                || word.startsWith("вес")
                || word.startsWith("осен")
                || word.startsWith("demi")
                || word.startsWith("spring")
                || word.startsWith("autumn")
                || word.startsWith("mid")) return DEMI;
        return word.startsWith("кругл") || word.startsWith("все") || word.startsWith("all") || word.startsWith("люб")
                ? ALL
                : UNKNOWN;
    }
}
