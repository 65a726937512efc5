package dev.prilavok.catalog;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What a size is called in another grid. Clothes of women and of men are counted apart, so a size that both wear, or that is two sizes
 * in one, has no other name; what lies on the thing itself is always its own size.
 */
public final class SizeChart {
    public static final List<String> GRIDS = List.of("RU", "EU", "UK", "INT");

    private static final int WOMEN_EU = 6;
    private static final int WOMEN_UK = 34;
    private static final int MEN_UK = 10;
    private static final int SHOES_RU = 1;
    private static final int LEAST = 30;
    private static final int MOST = 66;

    /** A letter spans two sizes, as EN 13402 has it: S begins at 36 of women and 44 of men. */
    private static final List<String> LETTERS = List.of("XS", "S", "M", "L", "XL", "XXL", "3XL");

    private static final int WOMEN_XS = 32;
    private static final int MEN_XS = 40;
    private static final int LETTER = 4;

    /** British shoes by European ones, from 35 on; the same for women and men. */
    private static final List<String> BRITISH_SHOES =
            List.of("2.5", "3.5", "4", "5", "6", "6.5", "7.5", "8", "9", "9.5", "10.5", "11.5", "12");

    private static final int FIRST_SHOE = 35;

    /** Grids that lead to the others; a letter stands for two sizes and leads nowhere. */
    private static final Set<String> KNOWN = Set.of("RU", "EU");

    private record Asked(SizeGroup group, @Nullable Gender worn, String grid, String size) {}

    private static final Map<Asked, Map<String, String>> NAMES = new ConcurrentHashMap<>();

    private SizeChart() {}

    /** The other names of a size by grid, in the order of the grids; empty when it has none. */
    static Map<String, String> alike(SizeGroup group, @Nullable Gender worn, String grid, String size) {
        if (!isNumber(size) || !KNOWN.contains(grid)) return Map.of();
        // lists ask for the same few sizes all day
        return NAMES.computeIfAbsent(new Asked(group, worn, grid, size), SizeChart::names);
    }

    private static boolean isNumber(String size) {
        return size.length() == 2 && Character.isDigit(size.charAt(0)) && Character.isDigit(size.charAt(1));
    }

    private static Map<String, String> names(Asked asked) {
        var grid = asked.grid;
        var worn = asked.worn;
        var number = Integer.parseInt(asked.size);
        var names = switch (asked.group) {
            case SHOES -> shoes(grid, number);
            case CLOTHES -> worn == Gender.WOMEN ? women(grid, number) : worn == Gender.MEN ? men(grid, number) : null;
            case HEADWEAR -> null;
        };
        if (names == null) return Map.of();
        var alike = new LinkedHashMap<String, String>();
        for (var other : GRIDS) {
            var name = names.get(other);
            if (name != null && !other.equals(grid)) alike.put(other, name);
        }
        return Collections.unmodifiableMap(alike);
    }

    private static @Nullable Map<String, String> women(String grid, int size) {
        var european = grid.equals("RU") ? size - WOMEN_EU : grid.equals("EU") ? size : 0;
        if (european < LEAST || european > MOST || european % 2 != 0) return null;
        return named(european + WOMEN_EU, european, european + WOMEN_EU - WOMEN_UK, letter(european, WOMEN_XS));
    }

    private static @Nullable Map<String, String> men(String grid, int size) {
        var european = grid.equals("RU") || grid.equals("EU") ? size : 0;
        if (european < MEN_XS || european > MOST || european % 2 != 0) return null;
        return named(european, european, european - MEN_UK, letter(european, MEN_XS));
    }

    private static @Nullable Map<String, String> shoes(String grid, int size) {
        var european = grid.equals("RU") ? size + SHOES_RU : grid.equals("EU") ? size : 0;
        var place = european - FIRST_SHOE;
        if (place < 0 || place >= BRITISH_SHOES.size()) return null;
        return Map.of(
                "RU", String.valueOf(european - SHOES_RU),
                "EU", String.valueOf(european),
                "UK", BRITISH_SHOES.get(place));
    }

    private static Map<String, String> named(int russian, int european, int british, @Nullable String letter) {
        var names = new LinkedHashMap<String, String>();
        names.put("RU", String.valueOf(russian));
        names.put("EU", String.valueOf(european));
        if (british > 0) names.put("UK", String.valueOf(british));
        if (letter != null) names.put("INT", letter);
        return names;
    }

    private static @Nullable String letter(int european, int first) {
        var place = Math.floorDiv(european - first, LETTER);
        return place < 0 || place >= LETTERS.size() ? null : LETTERS.get(place);
    }

    /**
     * The sizes of a list in the reader's grid, as far as all sizes around them have a name there; codes and counts stay what they are,
     * and where one name stands for two sizes it says which.
     */
    public static Facets in(String grid, Facets facets) {
        return new Facets(
                facets.groups().stream()
                        .map(group -> group.facet() == Facet.SIZE ? in(grid, group) : group)
                        .toList(),
                facets.total(),
                facets.cheapest(),
                facets.dearest());
    }

    private static Facets.Group in(String grid, Facets.Group group) {
        var families = group.choices().stream()
                .collect(groupingBy(Facets.Choice::family, LinkedHashMap::new, java.util.stream.Collectors.toList()));
        var choices = new ArrayList<Facets.Choice>();
        var taken = new HashSet<String>();
        for (var choice : group.choices()) taken.add(choice.family() + " " + choice.name());
        families.values().forEach(family -> choices.addAll(in(grid, family, taken)));
        return new Facets.Group(group.facet(), choices);
    }

    private static List<Facets.Choice> in(String grid, List<Facets.Choice> family, Set<String> taken) {
        var names = family.stream()
                .map(choice -> alike(choice).getOrDefault(grid, ""))
                .toList();
        if (names.contains("")) return family;
        var renamed = new ArrayList<Facets.Choice>();
        for (var i = 0; i < family.size(); i++) {
            var choice = family.get(i);
            var name = names.get(i);
            var around = SizeGroup.ofCode(choice.code()).name() + " " + grid;
            var isTwo = names.stream().filter(name::equals).count() > 1 || !taken.add(around + " " + name);
            renamed.add(choice.called(isTwo ? name + " (" + choice.name() + ")" : name, around));
        }
        return renamed;
    }

    /** The grids that a reader can choose between for a list; none when its sizes have one name only. */
    public static List<String> offered(Facets facets) {
        return facets.groups().stream()
                .filter(group -> group.facet() == Facet.SIZE)
                .findFirst()
                .map(group ->
                        GRIDS.stream().filter(grid -> isSpoken(grid, group)).toList())
                .filter(grids -> grids.size() > 1)
                .orElse(List.of());
    }

    private static boolean isSpoken(String grid, Facets.Group group) {
        return in(grid, group).choices().stream()
                .anyMatch(choice -> choice.family().endsWith(" " + grid));
    }

    private static Map<String, String> alike(Facets.Choice choice) {
        var code = choice.code();
        return alike(SizeGroup.ofCode(code), choice.worn(), SizeGroup.grid(code), choice.name());
    }
}
