package dev.prilavok.catalog.intake;

import org.jspecify.annotations.Nullable;

/** A category as a feed names it. */
record CategoryRow(String id, @Nullable String parent, String name) {}
