package dev.prilavok.royalty;

import dev.prilavok.agreement.Agreements;
import dev.prilavok.cash.CodRemitted;
import dev.prilavok.cash.prepaid.PrepaymentSettled;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.order.Orders;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.UUID;

/** Moves earnings to available when the cash of their parcel, or what was paid ahead, is here, in the transaction that notes it. */
@ApplicationScoped
class PostRemittances {
    private final Orders orders;
    private final Agreements agreements;
    private final Availability availability;
    private final Shops shops;

    PostRemittances(Orders orders, Agreements agreements, Availability availability, Shops shops) {
        this.orders = orders;
        this.agreements = agreements;
        this.availability = availability;
        this.shops = shops;
    }

    void told(@Observes CodRemitted told) {
        level(told.shop(), told.order(), told.because(), told.at());
    }

    void told(@Observes PrepaymentSettled told) {
        level(told.shop(), told.order(), told.because(), told.at());
    }

    private void level(ShopId shop, UUID id, UUID because, Instant at) {
        var order = orders.byId(shop, id).orElseThrow(() -> new NotFound("order"));
        var terms = agreements.version(shops.get(shop).franchisee(), order.agreementVersion());
        availability.level(shop, id, terms, because, at);
    }
}
