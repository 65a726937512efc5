package dev.prilavok.catalog.master;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import org.jspecify.annotations.Nullable;

/** Which goods a list of head office shows, as its address says it. */
record GoodsQuery(
        String q,
        String category,
        String brand,
        State state,
        Gap gap,
        Sort sort,
        @Nullable String cursor) {
    static final String PATH = "/office/products";

    /** Whether buyers may see them. */
    enum State {
        ALL,
        PUBLISHED,
        DRAFT,
        WITHDRAWN
    }

    /** What is lacking. */
    enum Gap {
        NONE,
        MEASURES,
        PICTURE,
        PRICE
    }

    enum Sort {
        CHANGED,
        NEW,
        NAME
    }

    static GoodsQuery of(
            String q, String category, String brand, String state, String gap, String sort, @Nullable String cursor) {
        return new GoodsQuery(
                q.replaceAll("\\p{Cntrl}", "").strip(),
                category,
                brand.replaceAll("\\p{Cntrl}", "").strip(),
                choice(State.values(), state),
                choice(Gap.values(), gap),
                choice(Sort.values(), sort),
                cursor == null || cursor.isEmpty() ? null : cursor);
    }

    private static <E extends Enum<E>> E choice(E[] all, String name) {
        for (var one : all) if (one.name().equals(name)) return one;
        return all[0];
    }

    GoodsQuery with(State other) {
        return new GoodsQuery(q, category, brand, other, gap, sort, null);
    }

    GoodsQuery with(Gap other) {
        return new GoodsQuery(q, category, brand, state, other, sort, null);
    }

    GoodsQuery at(@Nullable String page) {
        return new GoodsQuery(q, category, brand, state, gap, sort, page);
    }

    /** What follows the address of the list. */
    public String tail() {
        return url().substring(PATH.length());
    }

    public String url() {
        var url = new StringBuilder(PATH + "?q=" + encoded(q));
        if (!category.isEmpty()) url.append("&category=").append(encoded(category));
        if (!brand.isEmpty()) url.append("&brand=").append(encoded(brand));
        if (state != State.ALL) url.append("&state=").append(state);
        if (gap != Gap.NONE) url.append("&gap=").append(gap);
        if (sort != Sort.CHANGED) url.append("&sort=").append(sort);
        if (cursor != null) url.append("&cursor=").append(encoded(cursor));
        return url.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
