package dev.prilavok.messaging;

import dev.prilavok.kernel.Texts;
import dev.prilavok.kernel.sheet.Rows;
import dev.prilavok.kernel.sheet.Sheet;
import dev.prilavok.kernel.sheet.SheetMessages;
import dev.prilavok.tenancy.Shops;
import java.util.Locale;

/** The outbox as a table: recipients are masked, and codes stay hidden where the list hides them. */
final class OutboxSheet {
    private OutboxSheet() {}

    static Sheet<OutboxMessage> of(
            String about, Rows<OutboxMessage> rows, Shops shops, Locale locale, boolean showCodes) {
        var say = Texts.of(MessagingMessages.class, locale);
        var table = Texts.of(SheetMessages.class, locale);
        return Sheet.of("outbox", about, rows)
                .moment(table.created(), OutboxMessage::createdAt)
                .moment(table.sent(), OutboxMessage::sentAt)
                .text(say.shop(), message -> shops.get(message.shop()).name())
                .text(say.channel(), message -> message.channel() == Channel.SMS ? say.sms() : say.mail())
                .text(say.to(), message -> Masked.recipient(message.channel(), message.to()))
                .text(say.state(), message -> message.state().shown(locale))
                .prose(
                        say.text(),
                        message -> OutboxLine.of(message, shops.get(message.shop()), locale, false, showCodes)
                                .text());
    }
}
