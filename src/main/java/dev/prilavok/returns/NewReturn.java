package dev.prilavok.returns;

import dev.prilavok.delivery.RefusalReason;
import dev.prilavok.kernel.Sku;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A return that somebody asks for.
 *
 * @param statement the withdrawal in words, where the law wants one
 */
public record NewReturn(
        UUID order,
        ReturnKind kind,
        List<Wanted> lines,
        ReturnWay way,
        @Nullable String note,
        @Nullable String statement) {
    /**
     * Pieces of a line.
     *
     * @param sealed the wrapping was not opened, as the buyer says
     * @param photos content hashes of photographs
     * @param size the SKU to have instead, in an exchange
     */
    public record Wanted(
            int line,
            int quantity,
            RefusalReason reason,
            @Nullable String note,
            boolean sealed,
            List<String> photos,
            @Nullable Sku size) {
        public Wanted {
            photos = List.copyOf(photos);
        }

        /** Plainly back. */
        public static Wanted of(int line, int quantity, RefusalReason reason) {
            return new Wanted(line, quantity, reason, null, false, List.of(), null);
        }
    }

    public NewReturn {
        lines = List.copyOf(lines);
    }

    /** The same with the withdrawal in words, which the buyer has confirmed. */
    public NewReturn stated(String confirmed) {
        return new NewReturn(order, kind, lines, way, note, confirmed);
    }
}
