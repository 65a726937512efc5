package dev.prilavok.storefront;

import org.jspecify.annotations.Nullable;

/** A product in a list; the eager ones are loaded at once, the leading ones before all others. */
record Tile(
        String url,
        String name,
        Price price,
        @Nullable Pic pic,
        @Nullable String note,
        boolean gone,
        boolean eager,
        boolean leading) {}
