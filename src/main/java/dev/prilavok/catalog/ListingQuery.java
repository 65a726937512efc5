package dev.prilavok.catalog;

import org.jspecify.annotations.Nullable;

/**
 * Which goods a franchisee wants to look through.
 *
 * @param text words to find
 * @param category slug of a category, with everything below it; all goods when null
 * @param cursor where the last page ended
 * @param size goods on a page
 */
public record ListingQuery(
        @Nullable String text,
        @Nullable String category,
        Show show,
        @Nullable String cursor,
        int size) {
    private static final int MOST = 200;

    /** Which of them. */
    public enum Show {
        ALL,
        SHOWN,
        HIDDEN,
        RULED_OUT,
        PINNED,
        OWN_PRICE
    }

    public ListingQuery {
        text = text == null || text.isBlank()
                ? null
                : text.strip().substring(0, Math.min(100, text.strip().length()));
        category = category == null || category.isBlank() ? null : category;
        size = Math.max(1, Math.min(MOST, size));
    }
}
