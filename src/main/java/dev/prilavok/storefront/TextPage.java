package dev.prilavok.storefront;

import org.jsoup.Jsoup;

/**
 * A text of the shop.
 *
 * @param preview the picture that messengers show
 */
record TextPage(String title, String html, boolean contacts, String preview) {
    private static final int OPENING = 200;

    /** How the text begins, in plain words. */
    public String opening() {
        var words = Jsoup.parseBodyFragment(html).text();
        if (words.length() <= OPENING) return words;
        var end = words.lastIndexOf(' ', OPENING);
        return words.substring(0, end < 0 ? OPENING : end) + "…";
    }
}
