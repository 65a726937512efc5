package dev.prilavok.catalog;

import static java.util.Locale.ROOT;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a thing is mainly made of, read from its composition; linings, soles and a few percent of something do not count. */
public enum Material {
    COTTON("хлоп котон cotton"),
    LINEN("лен льн linen flax"),
    WOOL("шерс мерин альпак wool merino alpaca"),
    CASHMERE("кашемир cashmere"),
    SILK("шелк silk"),
    VISCOSE("вискоз модал лиоцелл тенсел viscose modal lyocell tencel rayon"),
    POLYESTER("полиэс polyester"),
    POLYAMIDE("полиам нейлон polyamide nylon"),
    ACRYLIC("акрил acrylic"),
    LEATHER("кожа кожи leather"),
    SUEDE("замш нубук suede nubuck"),
    RUBBER("резин эва eva rubber"),
    METAL("металл сталь metal steel"),
    STRAW("солом рафия straw raffia");

    /** Percent from which a material matters to a person who looks for it. */
    private static final int ENOUGH = 20;

    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})(?:[.,]\\d+)?\\s*%");
    private static final Pattern HIDDEN = Pattern.compile(
            "^(?:подклад|подошв|стельк|утеплит|наполнит|помпон|lining|sole|insole|filling|padding|pompom)");

    private final List<String> roots;

    Material(String roots) {
        this.roots = List.of(roots.split("\\s+"));
    }

    /** The materials that a composition names, in one language or the other. */
    public static Set<Material> of(String russian, String english) {
        var composition =
                (russian.isBlank() ? english : russian).toLowerCase(ROOT).replace('ё', 'е');
        var materials = EnumSet.noneOf(Material.class);
        for (var part : composition.split("[;,]")) {
            if (HIDDEN.matcher(part.strip()).find() || !enough(part)) continue;
            for (var word : part.split("[^\\p{L}]+"))
                Arrays.stream(values())
                        .filter(material -> material.names(word))
                        .findFirst()
                        .ifPresent(materials::add);
        }
        return materials;
    }

    private static boolean enough(String part) {
        var percent = PERCENT.matcher(part);
        return !percent.find() || Integer.parseInt(percent.group(1)) >= ENOUGH;
    }

    private boolean names(String word) {
        return !word.isEmpty() && roots.stream().anyMatch(word::startsWith);
    }
}
