package dev.prilavok.messaging;

/** The database failed under the outbox. */
class MessagingFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    MessagingFailure(Exception cause) {
        super(cause);
    }
}
