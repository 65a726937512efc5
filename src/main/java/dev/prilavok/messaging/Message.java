package dev.prilavok.messaging;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell a buyer.
 *
 * @param to a phone in E.164 or an e-mail
 * @param zone the zone of the buyer's town; the shop's when absent
 * @param atOnce the buyer waits for it, so quiet hours do not hold it back
 */
public record Message(
        Channel channel,
        String to,
        Template template,
        Locale locale,
        Map<String, String> values,
        @Nullable ZoneId zone,
        boolean atOnce) {
    @Override
    public String toString() {
        return "Message(" + channel + ", " + template + ")";
    }
}
