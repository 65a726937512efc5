package dev.prilavok.franchise;

import dev.prilavok.catalog.Arrivals;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** How to take a decision about new goods back, as it travels in the address of the page after; it does nothing that its reader could not. */
final class ArrivalUndo {
    private ArrivalUndo() {}

    static String text(Arrivals.Decided decided) {
        return decided.since().toEpochMilli() + "~"
                + decided.hidden().stream().map(UUID::toString).collect(Collectors.joining("."));
    }

    /** Reads what {@link #text} wrote; empty for anything else. */
    static Optional<Arrivals.Decided> read(String text) {
        try {
            var parts = text.split("~", -1);
            if (parts.length != 2) return Optional.empty();
            var hidden = Arrays.stream(parts[1].split("\\."))
                    .filter(id -> !id.isEmpty())
                    .limit(Arrivals.MOST)
                    .map(UUID::fromString)
                    .toList();
            return Optional.of(new Arrivals.Decided(Instant.ofEpochMilli(Long.parseLong(parts[0])), hidden));
        } catch (IllegalArgumentException forged) {
            return Optional.empty();
        }
    }
}
