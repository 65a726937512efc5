package dev.prilavok.catalog.master;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A product in the list of head office. */
record GoodsRow(
        UUID id,
        String name,
        String category,
        @Nullable String brand,
        String state,
        int sizes,
        int unmeasured,
        boolean pictured,
        boolean priced,
        Instant changed) {}
