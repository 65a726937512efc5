package dev.prilavok.royalty.statements;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that proves something about a disputed line.
 *
 * @param hash of what was sent
 * @param name as the sender calls it
 */
record DisputeFile(UUID id, UUID dispute, Kind kind, String hash, String name, long bytes, Instant keptAt) {
    /** What it is, told by its content. */
    enum Kind {
        PHOTO,
        PDF
    }
}
