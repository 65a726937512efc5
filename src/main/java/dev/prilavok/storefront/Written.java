package dev.prilavok.storefront;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/**
 * Pages that were written once and are asked for again: in the evening many people look at the same first pages. A page is found again
 * by all that it is made of, free sizes and the number in the basket too, so it never says what is no longer so.
 */
@ApplicationScoped
class Written {
    private static final int MOST_LETTERS = 6_000_000;

    private final Cache<Object, String> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_LETTERS)
            .weigher((Object madeOf, String page) -> page.length())
            .build();

    /** The page, written now unless one was written of the same. */
    String of(Object madeOf, Supplier<String> write) {
        var known = pages.getIfPresent(madeOf);
        if (known != null) return known;
        var fresh = write.get();
        pages.put(madeOf, fresh);
        return fresh;
    }
}
