package dev.prilavok.social;

import org.jspecify.annotations.Nullable;

/** Which links of a shop to list, newest first. */
public record LinkFilter(Show show, @Nullable String cursor, int size) {
    private static final int MOST = 100;

    /** A chip above the list. */
    public enum Show {
        ALL,
        LIVE,
        ORDERED,
        ENDED
    }

    public LinkFilter {
        size = Math.max(1, Math.min(MOST, size));
    }
}
