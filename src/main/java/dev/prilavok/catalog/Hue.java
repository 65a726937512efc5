package dev.prilavok.catalog;

import static java.util.Locale.ROOT;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The colours by which people narrow down; every name of a colour belongs to one or two of them. */
enum Hue {
    WHITE("#ffffff", "бел молоч айвор сливоч экрю жемч white ivory off cream ecru pearl"),
    BLACK("#1d1d1f", "черн black"),
    GREY("#9a9a9e", "сер графит пепел антрацит grey gray charcoal graphite ash slate"),
    BEIGE("#d9c3a3", "беж песоч телес кремов лён льнян верблюж beige sand nude camel oatmeal stone"),
    BROWN(
            "#7a4f32",
            "корич шокол кофе кофей карамел бронз леопард какао рыж brown chocolate coffee caramel bronze leopard cocoa tan rust"),
    RED("#c2272d", "красн алый алая бордов винн вишн марсал red burgundy wine cherry scarlet maroon"),
    PINK("#eba3b8", "розов пудр фукси маджент pink powder blush fuchsia magenta rose"),
    ORANGE("#e8743b", "оранж апельс коралл террак персик кирпич orange coral terracotta peach brick tangerine"),
    YELLOW("#f0c23c", "желт горчич лимон золот янтар yellow mustard lemon gold amber ochre"),
    GREEN(
            "#4f7a4a",
            "зелен оливк хаки мят изумруд салат фисташ шалф green olive khaki mint emerald lime pistachio sage bottle forest"),
    TURQUOISE("#2f9c9c", "бирюз морск аква лазур turquoise teal aqua"),
    LIGHT_BLUE("#9cc4e4", "голуб небесн sky light-blue"),
    BLUE("#2b4c8c", "син кобальт васильк индиго джинс деним полноч blue navy cobalt cornflower indigo denim midnight"),
    PURPLE("#7d4f9e", "фиолет сирен лилов лаванд пурпур слив баклаж purple violet lilac lavender plum aubergine");

    private final String shown;
    private final List<String> roots;

    Hue(String shown, String roots) {
        this.shown = shown;
        this.roots = List.of(roots.replace('ё', 'е').split("\\s+"));
    }

    /** How a swatch of it is painted. */
    String swatch() {
        return shown;
    }

    /** The hues of a colour by its name, in Russian when there is one; a pattern on a ground counts as its ground. */
    static Set<Hue> of(String russian, String english) {
        var name = russian.isBlank() ? english : russian;
        var ground = name.toLowerCase(ROOT).replace('ё', 'е').split(" (?:с|в|with|in) ")[0];
        var hues = EnumSet.noneOf(Hue.class);
        for (var part : ground.split("[^\\p{L}]+"))
            Arrays.stream(values()).filter(hue -> hue.names(part)).findFirst().ifPresent(hues::add);
        return hues;
    }

    private boolean names(String part) {
        return !part.isEmpty() && roots.stream().anyMatch(part::startsWith);
    }
}
