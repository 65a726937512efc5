package dev.prilavok.catalog.master;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** How to take back what has just been done to many products; it travels in the address of the page after. */
record BulkUndo(Deed deed, List<UUID> products) {
    static final int MOST = 50;

    /** What taking back does. */
    enum Deed {
        PUBLISH,
        UNPUBLISH
    }

    static Optional<BulkUndo> read(String text) {
        try {
            var parts = text.split("~", -1);
            if (parts.length != 2) return Optional.empty();
            var products = Arrays.stream(parts[1].split("\\."))
                    .limit(MOST)
                    .map(UUID::fromString)
                    .toList();
            return Optional.of(new BulkUndo(Deed.valueOf(parts[0]), products));
        } catch (IllegalArgumentException forged) {
            return Optional.empty();
        }
    }

    String text() {
        return deed + "~" + products.stream().map(UUID::toString).collect(Collectors.joining("."));
    }
}
