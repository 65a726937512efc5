package dev.prilavok.storefront;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The goods of a section. */
record ListPage(
        String title,
        List<NavLink> crumbs,
        List<NavLink> chips,
        Choices choices,
        List<Tile> tiles,
        @Nullable String next) {}
