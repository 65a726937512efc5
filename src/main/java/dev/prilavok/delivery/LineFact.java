package dev.prilavok.delivery;

import org.jspecify.annotations.Nullable;

/** What became of one line at the door: pieces kept and refused, and why, as a name of {@link RefusalReason}. */
public record LineFact(
        int line, int kept, int refused, @Nullable String reason) {}
