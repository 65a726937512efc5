package dev.prilavok.cash.discrepancies;

import org.jspecify.annotations.Nullable;

/** Which discrepancies somebody wants to see. */
record DiscrepancyFilter(
        @Nullable Boolean open,
        @Nullable String carrier,
        @Nullable DiscrepancyKind kind,
        @Nullable String cursor,
        int size) {}
