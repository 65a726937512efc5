package dev.prilavok.order;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One step of an order: when, who, from where to where, why. */
public record HistoryEntry(
        Instant at,
        @Nullable OrderState from,
        OrderState to,
        Actor actor,
        @Nullable String reason) {}
