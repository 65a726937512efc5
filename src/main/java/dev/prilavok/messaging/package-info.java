/**
 * Messages to buyers: written in the sender's transaction, rendered and sent by a durable job, held back in the quiet hours of the
 * buyer's zone. What was sent is read in the local outbox. Observes PhoneCodeIssued; announces nothing.
 */
@NullMarked
package dev.prilavok.messaging;

import org.jspecify.annotations.NullMarked;
