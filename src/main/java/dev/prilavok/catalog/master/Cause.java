package dev.prilavok.catalog.master;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why goods change.
 *
 * @param id the import or the planned change that did it
 * @param by who is behind it; null for whoever started or took back the import
 */
public record Cause(
        Origin origin,
        @Nullable UUID id,
        @Nullable String by,
        @Nullable String why) {
    static final Cause FOUND = new Cause(Origin.FOUND, null, "system", null);

    public static Cause ofImport(UUID id) {
        return new Cause(Origin.IMPORT, id, null, null);
    }

    public static Cause ofUndo(UUID id) {
        return new Cause(Origin.UNDO, id, null, null);
    }

    static Cause byHand(Origin origin, String by, @Nullable String why) {
        return new Cause(origin, null, by, why);
    }
}
