package dev.prilavok.catalog;

import static java.util.Locale.ROOT;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * For whom somebody looks, when the words of a search say it: "мужская куртка", "пальто для женщин", "girls' boots". Most goods are
 * marked with whom they are made for and do not repeat it in their name.
 */
record WearersAsked(String rest, Set<Gender> wearers) {
    private static final Map<Gender, Pattern> CALLED = new EnumMap<>(Map.of(
            Gender.WOMEN,
                    Pattern.compile(
                            "женск\\p{L}+|женщин\\p{L}*|дамск\\p{L}+|wom[ae]n(?:['’]?s)?|lad(?:ies['’]?|y['’]?s)"),
            Gender.MEN, Pattern.compile("мужск\\p{L}+|мужчин\\p{L}*|men(?:['’]?s)?|gentlem[ae]n(?:['’]?s)?"),
            Gender.GIRLS, Pattern.compile("девоч\\p{L}+|girls?['’]?s?"),
            Gender.BOYS, Pattern.compile("мальчик\\p{L}*|boys?['’]?s?")));

    private static final Pattern FOR = Pattern.compile("для|for|на");

    /** For whom a text asks as it stands or, where it says nothing of that, on the other keyboard layout. */
    static WearersAsked in(String text) {
        var asked = said(text);
        if (!asked.isEmpty()) return asked;
        var other = said(Words.otherKeys(text));
        return other.isEmpty() ? asked : other;
    }

    private static WearersAsked said(String text) {
        var rest = new ArrayList<String>();
        var wearers = EnumSet.noneOf(Gender.class);
        for (var word : text.strip().split("\\s+")) {
            var called = wearer(Words.bare(word));
            if (called == Gender.UNKNOWN) {
                rest.add(word);
                continue;
            }
            wearers.add(called);
            if (!rest.isEmpty()
                    && FOR.matcher(rest.get(rest.size() - 1).toLowerCase(ROOT)).matches()) rest.remove(rest.size() - 1);
        }
        return new WearersAsked(String.join(" ", rest), wearers);
    }

    private static Gender wearer(String word) {
        return CALLED.entrySet().stream()
                .filter(gender -> gender.getValue().matcher(word).matches())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Gender.UNKNOWN);
    }

    boolean isEmpty() {
        return wearers.isEmpty();
    }

    /** Whether a product is marked as one for them; grown-ups wear what is made for both. */
    boolean wear(Goods goods, int product) {
        var grown = wearers.contains(Gender.WOMEN) || wearers.contains(Gender.MEN);
        return IntStream.of(goods.marks(Facet.GENDER, product))
                .mapToObj(mark -> Gender.valueOf(
                        goods.values(Facet.GENDER).get(mark).code().toUpperCase(ROOT)))
                .anyMatch(gender -> wearers.contains(gender) || grown && gender == Gender.UNISEX);
    }

    /** Whether nobody said for whom a product is made. */
    static boolean isUntold(Goods goods, int product) {
        return goods.marks(Facet.GENDER, product).length == 0;
    }
}
