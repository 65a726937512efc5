package dev.prilavok.catalog;

import static java.util.Locale.ROOT;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A property by which goods are narrowed down; its parameter is how an address names it. */
public enum Facet {
    SIZE,
    COLOUR,
    CATEGORY,
    GENDER,
    SEASON,
    MATERIAL,
    BRAND;

    /** Those that differ between the variants of one product. */
    static final List<Facet> OF_VARIANT = List.of(SIZE, COLOUR);

    /** Those that a product has as a whole. */
    static final List<Facet> OF_PRODUCT = List.of(CATEGORY, GENDER, SEASON, MATERIAL, BRAND);

    public String parameter() {
        return name().toLowerCase(ROOT);
    }

    static Optional<Facet> named(String parameter) {
        return Arrays.stream(values())
                .filter(facet -> facet.parameter().equals(parameter))
                .findFirst();
    }
}
