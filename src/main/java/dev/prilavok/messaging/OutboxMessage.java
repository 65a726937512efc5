package dev.prilavok.messaging;

import dev.prilavok.tenancy.ShopId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as the outbox keeps it.
 *
 * @param sendAfter when it leaves, or left
 * @param text what was sent, or what would be
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
        String text) {
    @Override
    public String toString() {
        return "OutboxMessage(" + id + ")";
    }
}
