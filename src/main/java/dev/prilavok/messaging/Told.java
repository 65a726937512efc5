package dev.prilavok.messaging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One message as the card of its subject shows it; the recipient is named on that card already.
 *
 * @param mood colour of the state
 */
public record Told(
        String when,
        String channel,
        String state,
        String mood,
        @Nullable String subject,
        List<String> paragraphs) {}
