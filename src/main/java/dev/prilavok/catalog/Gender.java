package dev.prilavok.catalog;

import static java.util.Locale.ROOT;

/** Whom a thing is made for. */
public enum Gender {
    WOMEN,
    MEN,
    UNISEX,
    GIRLS,
    BOYS,
    UNKNOWN;

    public static Gender of(String gender, boolean child) {
        var word = gender.strip().toLowerCase(ROOT);
        if (word.startsWith("жен")
                || word.startsWith("дев")
                || word.startsWith("wom")
                || word.startsWith("fem")
                || word.startsWith("girl")) return child ? GIRLS : WOMEN;
        if (word.startsWith("муж")
                || word.startsWith("мал")
                || word.startsWith("men")
                || word.startsWith("male")
                || word.startsWith("boy")) return child ? BOYS : MEN;
        return word.startsWith("уни") || word.startsWith("uni") ? UNISEX : UNKNOWN;
    }
}
