package dev.prilavok.storefront;

/**
 * Goods with what they can be narrowed down by, as they stand in a page.
 *
 * @param isBare there is nothing in the whole section, however it is narrowed down
 */
record Shelf(String html, boolean isBare) {
    /** Stands where the links of a shop begin, in a shelf that many shops share. */
    static final String BASE = "\uE000";

    Shelf of(String base) {
        return new Shelf(html.replace(BASE, base), isBare);
    }
}
