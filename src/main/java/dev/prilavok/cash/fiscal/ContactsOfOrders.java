package dev.prilavok.cash.fiscal;

import dev.prilavok.kernel.NotFound;
import dev.prilavok.order.Orders;
import dev.prilavok.payment.fiscal.BuyerContacts;
import dev.prilavok.payment.fiscal.FiscalRegistrar;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** A receipt goes to the phone and the address that its order was placed with. */
@ApplicationScoped
class ContactsOfOrders implements BuyerContacts {
    private final Orders orders;

    ContactsOfOrders(Orders orders) {
        this.orders = orders;
    }

    @Override
    public FiscalRegistrar.Contact of(ShopId shop, UUID order) {
        var buyer = orders.byId(shop, order)
                .orElseThrow(() -> new NotFound("order"))
                .buyer();
        return new FiscalRegistrar.Contact(buyer.phone().e164(), buyer.email());
    }
}
