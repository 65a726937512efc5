package dev.prilavok.fulfilment;

import org.jspecify.annotations.Nullable;

/**
 * Units of a line that came back alike.
 *
 * @param photo content hash of a photograph
 * @param carriage it was whole when it left, and the way damaged it
 */
public record Graded(
        int line,
        int quantity,
        Grade grade,
        @Nullable String note,
        @Nullable String photo,
        boolean carriage) {
    public Graded(int line, int quantity, Grade grade, @Nullable String note, @Nullable String photo) {
        this(line, quantity, grade, note, photo, false);
    }
}
