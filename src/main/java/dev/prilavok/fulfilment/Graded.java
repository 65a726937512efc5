package dev.prilavok.fulfilment;

import org.jspecify.annotations.Nullable;

/**
 * Units of a line that came back alike.
 *
 * @param photo content hash of a photograph
 */
public record Graded(
        int line,
        int quantity,
        Grade grade,
        @Nullable String note,
        @Nullable String photo) {}
