package dev.prilavok.storefront;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found, or what may do instead. */
record SearchPage(
        @Nullable String query,
        boolean empty,
        @Nullable Choices choices,
        List<Tile> tiles,
        @Nullable String next) {}
