package dev.prilavok.order;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where an order came from; written once and kept for ever. */
public record Source(
        String channel,
        @Nullable UUID link,
        @Nullable String post,
        @Nullable String campaign) {}
