package dev.prilavok.returns;

import dev.prilavok.order.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One step of a return's history. */
public record ReturnStep(
        Instant at,
        @Nullable ReturnState from,
        ReturnState to,
        Actor actor,
        @Nullable String reason) {}
