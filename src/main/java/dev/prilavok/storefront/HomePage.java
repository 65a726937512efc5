package dev.prilavok.storefront;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first page: what the shop is, its sections, what is new. */
record HomePage(
        String title,
        @Nullable String note,
        @Nullable Pic hero,
        String heroUrl,
        String data,
        List<Section> sections,
        List<Tile> tiles,
        List<Tile> seen,
        int goods,
        @Nullable String about) {
    /** A section with a photograph of something in it. */
    record Section(String url, String name, @Nullable Pic pic) {}
}
