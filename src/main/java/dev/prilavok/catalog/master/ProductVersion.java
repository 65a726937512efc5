package dev.prilavok.catalog.master;

import java.time.Instant;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the history.
 *
 * @param name the product's name as it is now
 * @param originId the import or planned change that did it
 */
record ProductVersion(
        UUID product,
        String name,
        int number,
        Instant at,
        Origin origin,
        @Nullable UUID originId,
        String by,
        @Nullable String why,
        SortedMap<String, Change> changes) {}
