package dev.prilavok.kernel.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts rows down in a format, one after the other. */
interface SheetWriter extends Closeable {
    void row(List<@Nullable Object> cells) throws IOException;

    /** What was written so far need not be kept in memory. */
    default void pageEnds() throws IOException {}
}
