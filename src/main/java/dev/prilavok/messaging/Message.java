package dev.prilavok.messaging;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell a buyer.
 *
 * @param to a phone in E.164 or an e-mail
 * @param zone the zone of the buyer's town; the shop's when absent
 * @param atOnce the buyer waits for it, so quiet hours do not hold it back
 * @param about what it tells of, so that its card can show what the buyer was told
 * @param once names the fact; of one fact one message leaves on each channel
 */
public record Message(
        Channel channel,
        String to,
        Template template,
        Locale locale,
        Map<String, String> values,
        @Nullable ZoneId zone,
        boolean atOnce,
        @Nullable UUID about,
        @Nullable String once) {
    /** A message about nothing that has a card. */
    public Message(
            Channel channel,
            String to,
            Template template,
            Locale locale,
            Map<String, String> values,
            @Nullable ZoneId zone,
            boolean atOnce) {
        this(channel, to, template, locale, values, zone, atOnce, null, null);
    }

    /** The same message of a fact about something: however often it is told, it leaves once. */
    public Message of(UUID subject, String fact) {
        return new Message(channel, to, template, locale, values, zone, atOnce, subject, fact);
    }

    @Override
    public String toString() {
        return "Message(" + channel + ", " + template + ")";
    }
}
