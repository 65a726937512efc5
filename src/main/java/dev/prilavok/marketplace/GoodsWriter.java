package dev.prilavok.marketplace;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes lines of goods one by one. */
interface GoodsWriter {
    /** Something that is sold, as it is now. */
    void line(Map<String, @Nullable Object> line) throws IOException;

    /** Something that was told of before and is not sold any more; all of these come after the lines. */
    void gone(Map<String, @Nullable Object> named) throws IOException;

    /** Ends the file; one that broke off before never looks whole. */
    void end() throws IOException;
}
