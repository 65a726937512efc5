package dev.prilavok.messaging;

import dev.prilavok.kernel.Texts;
import java.util.Locale;

/** What has become of a message. */
enum MessageState {
    QUEUED,
    /** Waits for the morning of the buyer's zone. */
    WAITING,
    SENT;

    String shown(Locale locale) {
        var say = Texts.of(MessagingMessages.class, locale);
        return switch (this) {
            case QUEUED -> say.queued();
            case WAITING -> say.waiting();
            case SENT -> say.sent();
        };
    }
}
