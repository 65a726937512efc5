package dev.prilavok.catalog;

import static dev.prilavok.catalog.GarmentMeasure.BUST;
import static dev.prilavok.catalog.GarmentMeasure.HEAD;
import static dev.prilavok.catalog.GarmentMeasure.INSEAM;
import static dev.prilavok.catalog.GarmentMeasure.INSOLE;
import static dev.prilavok.catalog.GarmentMeasure.LENGTH;
import static dev.prilavok.catalog.GarmentMeasure.WAIST;
import static java.util.Locale.ROOT;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a thing is, as far as measuring, trying on and marking are concerned. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are immutable, their type does not say so
public enum GarmentKind {
    /** Worn above the waist or whole: a buyer needs the chest and the length. */
    TOP(
            List.of(Set.of(BUST), Set.of(LENGTH)),
            true,
            true,
            "плать сарафан рубаш блуз футбол майк топ свитер джемпер кардиган толстов худи свитшот лонгслив поло пиджак жакет пальто "
                    + "куртк плащ тренч ветров пухов жилет комбинезон верхн верх трикотаж dress shirt blouse top tee t-shirt sweater jumper "
                    + "cardigan hoodie sweatshirt longsleeve long polo blazer jacket coat trench outerwear vest overall knitwear"),
    /** Worn below the waist. */
    BOTTOM(
            List.of(Set.of(WAIST), Set.of(LENGTH, INSEAM)),
            true,
            true,
            "брюк джинс шорт юбк легинс леггинс штан низ trouser pants jeans shorts skirt leggings chino bottoms"),
    SHOES(
            List.of(Set.of(INSOLE)),
            true,
            true,
            "обув ботин туфл кроссов кед сапог сапож сандал босонож лофер балет мокас слипон тапоч "
                    + "shoe boot sneaker trainer sandal loafer footwear pumps flats"),
    HEADWEAR(
            List.of(Set.of(HEAD)),
            true,
            false,
            "головн шапк шляп кепк панам бейсболк берет hat cap beanie headwear beret"),
    /** Next to the skin: sold, not tried on. */
    UNDERWEAR(List.of(), false, true, "бель носк колгот чулк купальник плавк underwear sock tights swimwear lingerie"),
    /** Clothes of a category that says no more. */
    CLOTHES(List.of(Set.of(LENGTH, INSEAM)), true, true, "одежд женск мужск детск clothes clothing apparel women men"),
    /** Bags, scarves, belts and whatever needs no size. */
    OTHER(
            List.of(),
            true,
            false,
            "аксессуар сумк сумок рюкзак шарф платк ремн ремень очк украшен зонт "
                    + "accessor bag backpack scarf scarves belt glasses sunglasses jewel umbrella");

    /** One of each group must be taken. */
    private final List<Set<GarmentMeasure>> required;

    private final boolean trial;
    private final boolean marked;
    private final List<String> roots;

    GarmentKind(List<Set<GarmentMeasure>> required, boolean trial, boolean marked, String roots) {
        this.required = required;
        this.trial = trial;
        this.marked = marked;
        this.roots = List.of(roots.split("\\s+"));
    }

    /** Guesses from a category's name; a name that says nothing keeps what its parent is. */
    public static GarmentKind ofCategory(String name, GarmentKind parent) {
        var words = " " + name.toLowerCase(ROOT).replace('ё', 'е');
        for (var kind : values())
            for (var root : kind.roots)
                if (words.contains(" " + root) || words.contains("-" + root)) return kind.within(parent);
        return parent;
    }

    // "Women" under "Shoes" is still shoes.
    private GarmentKind within(GarmentKind parent) {
        return this == CLOTHES && parent != OTHER ? parent : this;
    }

    /** What has to be measured still; of several that would do, the first. */
    public Set<GarmentMeasure> missing(Collection<GarmentMeasure> taken) {
        return required.stream()
                .filter(group -> group.stream().noneMatch(taken::contains))
                .map(Collections::min)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public boolean trialAllowed() {
        return trial;
    }

    public boolean marked() {
        return marked;
    }
}
