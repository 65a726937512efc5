package dev.prilavok.catalog;

import org.jspecify.annotations.Nullable;

/**
 * What a buyer wants to see.
 *
 * @param category slug of a category, all goods when null
 * @param set slug of a set that the shop took; goods of all sets and of none when null
 * @param text words to find
 * @param cursor where the last page ended
 * @param size goods on a page
 * @param filter what the goods are narrowed down to
 */
public record CatalogQuery(
        @Nullable String category,
        @Nullable String set,
        @Nullable String text,
        Sort sort,
        @Nullable String cursor,
        int size,
        Filter filter) {
    static final int LONGEST_SLUG = 200;

    private static final int MOST = 100;
    private static final int LONGEST_TEXT = 100;

    /** The order of a list. */
    public enum Sort {
        RECOMMENDED,
        /** What people order lately, here and in the network; what nobody ordered yet follows, the newest first. */
        POPULAR,
        NEW,
        CHEAP,
        DEAR
    }

    public CatalogQuery {
        text = text == null || text.isBlank() ? null : cut(text.strip(), LONGEST_TEXT);
        category = category == null ? null : cut(category, LONGEST_SLUG);
        set = set == null ? null : cut(set, LONGEST_SLUG);
        size = Math.max(1, Math.min(MOST, size));
    }

    /** Goods of any set. */
    public CatalogQuery(
            @Nullable String category,
            @Nullable String text,
            Sort sort,
            @Nullable String cursor,
            int size,
            Filter filter) {
        this(category, null, text, sort, cursor, size, filter);
    }

    /** The first page of a set in the recommended order. */
    public static CatalogQuery set(String slug, int size) {
        return new CatalogQuery(null, slug, null, Sort.RECOMMENDED, null, size, Filter.NONE);
    }

    /** Goods that nothing narrows down. */
    public CatalogQuery(
            @Nullable String category, @Nullable String text, Sort sort, @Nullable String cursor, int size) {
        this(category, text, sort, cursor, size, Filter.NONE);
    }

    /** The first page of a category in the recommended order. */
    public static CatalogQuery category(String slug, int size) {
        return new CatalogQuery(slug, null, Sort.RECOMMENDED, null, size);
    }

    /** The first page of what was found. */
    public static CatalogQuery search(String text, int size) {
        return new CatalogQuery(null, text, Sort.RECOMMENDED, null, size);
    }

    // A question is remembered with its answer; nobody searches for a whole page of text.
    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
