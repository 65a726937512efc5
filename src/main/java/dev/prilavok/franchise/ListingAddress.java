package dev.prilavok.franchise;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.prilavok.catalog.ListingQuery;
import dev.prilavok.catalog.ListingQuery.Show;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which goods a page shows, as its address says it: a view can be sent to a colleague, and every form comes back to it. */
record ListingAddress(String q, String category, Show show, String cursor) {
    static final String PATH = "/franchise/goods";
    private static final int ROWS = 20;

    static ListingAddress of(String q, String category, String show, @Nullable String cursor) {
        var chosen = Arrays.stream(Show.values())
                .filter(known -> code(known).equals(show))
                .findFirst()
                .orElse(Show.ALL);
        return new ListingAddress(q, category, chosen, cursor == null ? "" : cursor);
    }

    static String code(Show show) {
        return show.name().toLowerCase(Locale.ROOT);
    }

    public String showCode() {
        return code(show);
    }

    ListingQuery query() {
        return query(cursor.isEmpty() ? null : cursor, ROWS);
    }

    ListingQuery query(@Nullable String from, int size) {
        return new ListingQuery(q, category, show, from, size);
    }

    ListingAddress with(Show other) {
        return new ListingAddress(q, category, other, "");
    }

    ListingAddress at(String other) {
        return new ListingAddress(q, category, show, other);
    }

    boolean narrows() {
        return !q.isBlank() || !category.isBlank() || show != Show.ALL;
    }

    String url() {
        return PATH + query(cursor);
    }

    String export() {
        return PATH + "/export" + query("");
    }

    private String query(String from) {
        return "?show=" + code(show) + "&q=" + encoded(q) + "&category=" + encoded(category)
                + (from.isEmpty() ? "" : "&cursor=" + encoded(from));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
