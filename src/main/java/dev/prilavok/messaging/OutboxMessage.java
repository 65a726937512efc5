package dev.prilavok.messaging;

import dev.prilavok.tenancy.ShopId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as the outbox keeps it.
 *
 * @param sendAfter when it leaves, or left
 * @param text absent until it is sent
 */
record OutboxMessage(
        ShopId shop,
        UUID id,
        Channel channel,
        String to,
        Template template,
        MessageState state,
        Instant createdAt,
        Instant sendAfter,
        @Nullable Instant sentAt,
        @Nullable String subject,
        @Nullable String text) {
    @Override
    public String toString() {
        return "OutboxMessage(" + id + ")";
    }
}
