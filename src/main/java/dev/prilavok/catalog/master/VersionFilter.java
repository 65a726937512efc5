package dev.prilavok.catalog.master;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which changes are asked for; null asks for all.
 *
 * @param field a field of the product, or "sizes" for anything about its sizes
 */
record VersionFilter(
        @Nullable UUID product,
        @Nullable Origin origin,
        @Nullable UUID originId,
        @Nullable String by,
        @Nullable String field,
        @Nullable Instant from,
        @Nullable Instant before) {
    static final VersionFilter ALL = new VersionFilter(null, null, null, null, null, null, null);

    static VersionFilter of(UUID product) {
        return new VersionFilter(product, null, null, null, null, null, null);
    }
}
