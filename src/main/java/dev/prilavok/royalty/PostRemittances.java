package dev.prilavok.royalty;

import dev.prilavok.agreement.Agreements;
import dev.prilavok.cash.CodRemitted;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.order.Orders;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Moves earnings to available when the cash of their parcel is here, in the transaction that notes it. */
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
        var order = orders.byId(told.shop(), told.order()).orElseThrow(() -> new NotFound("order"));
        var terms = agreements.version(shops.get(told.shop()).franchisee(), order.agreementVersion());
        availability.level(told.shop(), told.order(), terms, told.because(), told.at());
    }
}
