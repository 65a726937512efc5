package dev.prilavok.messaging;

import dev.prilavok.tenancy.ShopId;
import org.jspecify.annotations.Nullable;

/** Which messages to list, newest first. */
record OutboxFilter(
        @Nullable ShopId shop,
        @Nullable Channel channel,
        @Nullable MessageState state,
        @Nullable String cursor,
        int size) {}
