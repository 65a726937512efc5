package dev.prilavok.catalog;

import static java.util.Locale.ROOT;

import java.util.List;

/** Things whose sizes mean the same: a 42 of shoes is not a 42 of clothes. */
public enum SizeGroup {
    CLOTHES,
    SHOES,
    HEADWEAR;

    private static final List<String> GRIDS = List.of("RU", "INT", "EU", "US", "UK", "DE", "FR", "IT");

    static SizeGroup of(GarmentKind kind) {
        return switch (kind) {
            case SHOES -> SHOES;
            case HEADWEAR -> HEADWEAR;
            default -> CLOTHES;
        };
    }

    /** The group of a size's code. */
    static SizeGroup ofCode(String code) {
        for (var group : values()) if (code.startsWith(group.prefix()) && group != CLOTHES) return group;
        return CLOTHES;
    }

    /** How an address names a size: "ru-44", "shoes-eu-38". */
    String code(String grid, String size) {
        return prefix() + grid.toLowerCase(ROOT) + "-" + size.toLowerCase(ROOT);
    }

    /** The grid of a size's code. */
    static String grid(String code) {
        var plain = code.substring(ofCode(code).prefix().length());
        var end = plain.indexOf('-');
        return (end < 0 ? plain : plain.substring(0, end)).toUpperCase(ROOT);
    }

    /** Place among all sizes: group by group, grid by grid. */
    int rank(String grid, int inGrid) {
        var known = GRIDS.indexOf(grid);
        return ordinal() * 100_000_000 + (known < 0 ? GRIDS.size() : known) * 5_000_000 + inGrid;
    }

    private String prefix() {
        return this == CLOTHES ? "" : name().toLowerCase(ROOT) + "-";
    }
}
