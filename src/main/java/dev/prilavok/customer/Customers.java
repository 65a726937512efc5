package dev.prilavok.customer;

import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** The buyers of a shop. One person who buys in two shops is two cards that know nothing of each other. */
@ApplicationScoped
public class Customers {
    private final CustomerRows rows;
    private final Clock clock;

    Customers(CustomerRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Opens a card for the phone, or brings the one that is there up to date. */
    @Transactional
    public CustomerId remember(ShopId shop, BuyerContact contact) {
        var now = clock.instant();
        var id = rows.remember(shop, contact, now);
        if (contact.email() != null) rows.rememberEmail(shop, id, contact.email(), now);
        return id;
    }

    /** The card of an id. */
    @Transactional
    public Optional<Customer> find(ShopId shop, CustomerId id) {
        return rows.find(shop, id);
    }

    /** The card of a phone. */
    @Transactional
    public Optional<Customer> byPhone(ShopId shop, Phone phone) {
        return rows.byPhone(shop, phone);
    }
}
