package dev.prilavok.messaging;

import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What a buyer was told about an order, for whoever talks to the buyer next. */
@ApplicationScoped
public class ToldBuyers {
    private final OutboxRows rows;
    private final Shops shops;

    ToldBuyers(OutboxRows rows, Shops shops) {
        this.rows = rows;
        this.shops = shops;
    }

    /** Messages about something, the oldest first; secrets are not among them. */
    @Transactional
    public List<Told> about(ShopId shop, UUID subject, Locale locale) {
        var of = shops.get(shop);
        return rows.about(shop, subject).stream()
                .filter(message -> !message.template().isSecret())
                .map(message -> OutboxLine.of(message, of, locale, false, false))
                .map(line -> new Told(
                        line.when(), line.channel(), line.state(), line.mood(), line.subject(), line.paragraphs()))
                .toList();
    }
}
