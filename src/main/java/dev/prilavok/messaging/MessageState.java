package dev.prilavok.messaging;

import java.util.Locale;

/** What has become of a message. */
enum MessageState {
    QUEUED,
    /** Waits for the morning of the buyer's zone. */
    WAITING,
    SENT;

    String shown(Locale locale) {
        var say = MessagingMessages.in(locale);
        return switch (this) {
            case QUEUED -> say.queued();
            case WAITING -> say.waiting();
            case SENT -> say.sent();
        };
    }
}
