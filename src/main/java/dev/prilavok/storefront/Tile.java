package dev.prilavok.storefront;

import org.jspecify.annotations.Nullable;

/** A product in a list. */
record Tile(
        String url, String name, Price price, @Nullable Pic pic, @Nullable String note, boolean gone) {}
