package dev.prilavok.catalog.master;

import org.jspecify.annotations.Nullable;

/** One field before and after; null is nothing. */
record Change(@Nullable String was, @Nullable String is) {}
