package dev.prilavok.messaging;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Jobs;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Sends messages to buyers: written down in the caller's transaction, sent after it by a job that survives a crash. */
@ApplicationScoped
public class Messages {
    private final OutboxRows rows;
    private final Jobs jobs;
    private final Shops shops;
    private final Clock clock;

    Messages(OutboxRows rows, Jobs jobs, Shops shops, Clock clock) {
        this.rows = rows;
        this.jobs = jobs;
        this.shops = shops;
        this.clock = clock;
    }

    /**
     * Sends a message, in the morning of the buyer's zone when it is night there and nobody waits for it.
     *
     * @return its id; of a fact that was told before, the id of that message
     */
    @Transactional
    public UUID send(ShopId shop, Message message) {
        var id = Ids.next();
        var now = clock.instant();
        var when = when(shop, message, now);
        var state = when.isAfter(now) ? MessageState.WAITING : MessageState.QUEUED;
        if (!rows.add(shop, id, message, state, now, when)) return rows.told(shop, message);
        jobs.schedule(SendMessage.class, id.toString(), new SendMessage.Payload(shop, id), when);
        return id;
    }

    /** Sends a message in the shop's zone. */
    @Transactional
    public UUID send(
            ShopId shop, Channel channel, String to, Template template, Locale locale, Map<String, String> values) {
        return send(shop, new Message(channel, to, template, locale, values, null, false));
    }

    private Instant when(ShopId shop, Message message, Instant now) {
        if (message.atOnce() || !message.channel().disturbs()) return now;
        var zone = message.zone() == null ? shops.get(shop).zone() : message.zone();
        return QuietHours.LAWFUL.next(now, zone);
    }
}
