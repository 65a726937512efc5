package dev.prilavok.kernel.sheet;

import dev.prilavok.kernel.Slice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the rows of a table come from, a page at a time. */
public interface Rows<R> {
    /** So many rows are a good page: few round trips, little memory. */
    int PAGE = 500;

    /** The page after a cursor, the first one for null. */
    Slice<R> page(@Nullable String cursor);

    /** Rows that are all there already. */
    static <R> Rows<R> of(List<R> all) {
        return cursor -> new Slice<>(all, null);
    }
}
