package dev.prilavok.fulfilment;

import dev.prilavok.order.Actor;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One step of a parcel, or a fact that moved nothing because it came late. */
public record Step(
        Instant at,
        Instant recordedAt,
        ParcelState from,
        ParcelState to,
        boolean moved,
        Actor actor,
        @Nullable String reason,
        @Nullable UUID operation) {}
