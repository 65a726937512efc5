package dev.prilavok.messaging;

import dev.prilavok.kernel.Texts;
import dev.prilavok.tenancy.Shop;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message as the outbox page shows it. */
record OutboxLine(
        UUID id,
        String shop,
        String channel,
        String to,
        boolean revealed,
        String state,
        String mood,
        String when,
        @Nullable String subject,
        String text) {
    public List<String> paragraphs() {
        return text.lines().toList();
    }

    static OutboxLine of(OutboxMessage message, Shop shop, Locale locale, boolean revealed, boolean showCodes) {
        var say = Texts.of(MessagingMessages.class, locale);
        return new OutboxLine(
                message.id(),
                shop.name(),
                message.channel() == Channel.SMS ? say.sms() : say.mail(),
                revealed ? message.to() : Masked.recipient(message.channel(), message.to()),
                revealed,
                message.state().shown(locale),
                message.state() == MessageState.SENT ? "good" : "wait",
                when(message, shop, locale),
                message.subject(),
                text(message, say, showCodes));
    }

    private static String when(OutboxMessage message, Shop shop, Locale locale) {
        if (message.sentAt() != null) return time(message.sentAt(), shop.zone(), locale);
        return Texts.of(MessagingMessages.class, locale).willSend(time(message.sendAfter(), shop.zone(), locale));
    }

    private static String text(OutboxMessage message, MessagingMessages say, boolean showCodes) {
        if (message.template().isSecret() && !showCodes) return say.codeHidden();
        return message.text();
    }

    private static String time(Instant moment, ZoneId zone, Locale locale) {
        return moment.atZone(zone).format(DateTimeFormatter.ofPattern("d MMM, HH:mm", locale));
    }
}
