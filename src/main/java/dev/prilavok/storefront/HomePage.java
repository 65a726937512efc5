package dev.prilavok.storefront;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first page: what the shop is, its sections, what is new.
 *
 * @param preview the picture that messengers show: the photograph, else one that is drawn
 */
record HomePage(
        String title,
        @Nullable String note,
        @Nullable Pic hero,
        String preview,
        String data,
        List<Section> sections,
        List<SetBlock> sets,
        List<Tile> tiles,
        List<Tile> seen,
        int goods,
        @Nullable String about) {
    /** Whether the picture that messengers show is drawn, and has the size of drawn ones. */
    public boolean drawn() {
        return hero == null;
    }

    /** A set of the season with some of its goods. */
    record SetBlock(String url, String title, @Nullable String note, int goods, List<Tile> tiles) {}

    /** A section with a photograph of something in it. */
    record Section(String url, String name, @Nullable Pic pic) {}
}
