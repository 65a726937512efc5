package dev.prilavok.fulfilment;

import dev.prilavok.order.Actor;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about a parcel on its way.
 *
 * @param operation names the fact; the same one counts once
 * @param to the state that it means
 * @param at when it happened, which may be long before it was told
 * @param reason a code of ours, such as the name of an {@link dev.prilavok.delivery.AttemptReason}
 */
public record Heard(
        UUID operation,
        ParcelState to,
        Instant at,
        Actor actor,
        @Nullable String reason) {}
