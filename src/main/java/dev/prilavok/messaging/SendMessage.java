package dev.prilavok.messaging;

import dev.prilavok.kernel.Job;
import dev.prilavok.kernel.Texts;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Puts a message into the buyer's words and sends it; the local outbox is where it arrives. */
@ApplicationScoped
class SendMessage implements Job<SendMessage.Payload> {
    /** Ids only: phones stay in the shop's own table. */
    record Payload(ShopId shop, UUID message) {}

    private final OutboxRows rows;
    private final Scope scope;
    private final Clock clock;

    SendMessage(OutboxRows rows, Scope scope, Clock clock) {
        this.rows = rows;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public Class<Payload> payload() {
        return Payload.class;
    }

    @Override
    public void run(Payload payload) {
        scope.shop(
                payload.shop(),
                () -> rows.unsent(payload.shop(), payload.message()).ifPresent(this::send));
    }

    private void send(OutboxRows.Unsent unsent) {
        var say = Texts.of(MessagingMessages.class, unsent.locale());
        var subject = unsent.channel() == Channel.MAIL ? unsent.template().subject(say, unsent.values()) : null;
        var text = unsent.template().text(unsent.channel(), say, unsent.values());
        rows.sent(unsent.shop(), unsent.id(), subject, text, clock.instant());
    }
}
