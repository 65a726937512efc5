package dev.prilavok.marketplace;

import org.jspecify.annotations.Nullable;

/**
 * Where a feed stands among those written before and after.
 *
 * @param now the mark of this feed, to ask for differences with next time
 * @param since the mark that its reader has; null for everything
 */
record FeedMark(long now, @Nullable Long since) {
    static final String HEADER = "X-Feed-Mark";

    String written() {
        return Long.toString(now);
    }

    /** Whether a line that became different at a mark is new to the reader. */
    long after() {
        return since == null ? 0 : since;
    }
}
