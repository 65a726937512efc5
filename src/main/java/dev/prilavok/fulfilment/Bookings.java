package dev.prilavok.fulfilment;

import dev.prilavok.delivery.Receiver;
import dev.prilavok.delivery.WaybillItem;
import dev.prilavok.delivery.WaybillRequest;
import dev.prilavok.delivery.Waybills;
import dev.prilavok.order.OrderView;
import dev.prilavok.order.Orders;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;

/** Asks a packed parcel's carrier to bring it: what is in it, what it collects for it. */
@ApplicationScoped
class Bookings {
    private final Orders orders;
    private final MarkRows marks;
    private final Waybills waybills;

    Bookings(Orders orders, MarkRows marks, Waybills waybills) {
        this.orders = orders;
        this.marks = marks;
        this.waybills = waybills;
    }

    void book(ParcelView parcel) {
        var order = orders.byId(parcel.shop(), parcel.order()).orElseThrow();
        waybills.order(new WaybillRequest(
                parcel.shop(),
                parcel.id(),
                parcel.number(),
                parcel.carrier(),
                parcel.way(),
                parcel.point(),
                parcel.city(),
                new Receiver(
                        order.buyer().name(),
                        order.buyer().phone().e164(),
                        order.buyer().email(),
                        order.buyer().addressLine(),
                        order.buyer().comment()),
                items(parcel, order),
                order.delivery().price(),
                order.delivery().freeFrom(),
                parcel.trial(),
                order.duePieces(Picks.pieces(parcel)),
                parcel.weightGrams(),
                order.locale(),
                order.gift() == null ? Money.zero(order.due().getCurrencyUnit()) : order.gift()));
    }

    /** Tells the carrier's side that the parcel has left our house. */
    void left(ShopId shop, UUID parcel) {
        waybills.left(shop, parcel);
    }

    private List<WaybillItem> items(ParcelView parcel, OrderView order) {
        return parcel.lines().stream()
                .map(line -> {
                    var sold = order.lines().stream()
                            .filter(one -> one.no() == line.no())
                            .findFirst()
                            .orElseThrow();
                    return WaybillItem.of(
                            line.no(),
                            line.sku(),
                            line.name() + ", " + line.colour() + ", " + line.size(),
                            line.quantity(),
                            sold.part(line.quantity()),
                            sold.weightGrams(),
                            marks.of(parcel, line.no()));
                })
                .toList();
    }
}
