package dev.prilavok.storefront;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A thing in a basket, a link or an order; a pair when the buyer chooses between its sizes. */
record LineCard(
        String url,
        String name,
        @Nullable String pic,
        Price price,
        String about,
        String key,
        boolean pair,
        List<SizeKey> sizes,
        String choice,
        @Nullable String trouble) {
    /** One of the sizes to choose from. */
    record SizeKey(String key, String name) {}
}
