package dev.prilavok.fulfilment;

import dev.prilavok.kernel.Sku;
import dev.prilavok.order.Actor;
import dev.prilavok.order.OrderView;
import dev.prilavok.order.Orders;
import dev.prilavok.order.OrdersFixture;
import dev.prilavok.order.PlacedOrder;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says what tests mean: an order that is confirmed, a parcel that is packed, one that is on its way. */
@ApplicationScoped
public class ParcelsFixture {
    public static final Actor PACKER = Actor.warehouse("packer");

    private final OrdersFixture buyer;
    private final Orders orders;
    private final Parcels parcels;
    private final Warehouse warehouse;
    private final Scope scope;

    ParcelsFixture(OrdersFixture buyer, Orders orders, Parcels parcels, Warehouse warehouse, Scope scope) {
        this.buyer = buyer;
        this.orders = orders;
        this.parcels = parcels;
        this.warehouse = warehouse;
        this.scope = scope;
    }

    /** An order of somebody new that the franchisee has confirmed. */
    public PlacedOrder confirmed(Shop shop, Sku... skus) {
        return confirmed(shop, buyer.placed(shop, skus));
    }

    /** The same order, confirmed. */
    public PlacedOrder confirmed(Shop shop, PlacedOrder order) {
        scope.shop(shop.id(), () -> orders.confirm(shop.id(), order.number(), Actor.franchisee("seller")));
        return order;
    }

    /** The parcel of a confirmed order, with nothing in it yet. */
    public UUID planned(Shop shop, PlacedOrder order) {
        return scope.shop(shop.id(), () -> warehouse.plan(shop.id(), order.id(), null, PACKER));
    }

    /** Every unit scanned, the box closed and labelled. */
    public UUID ready(Shop shop, PlacedOrder order) {
        var parcel = planned(shop, order);
        scope.shop(shop.id(), () -> {
            for (var line : view(shop, parcel).lines())
                for (var i = 0; i < line.quantity(); i++)
                    warehouse.pick(
                            shop.id(), parcel, line.sku(), line.marked() ? "mark-" + line.sku() + i : null, PACKER);
            warehouse.packed(shop.id(), parcel, PACKER);
            warehouse.ready(shop.id(), parcel, PACKER);
        });
        return parcel;
    }

    /** With a courier. */
    public UUID handedOver(Shop shop, PlacedOrder order) {
        return handedOver(shop, order, null);
    }

    /** With this courier of ours. */
    public UUID handedOver(Shop shop, PlacedOrder order, @Nullable String courier) {
        var parcel = ready(shop, order);
        scope.shop(shop.id(), () -> warehouse.handOver(shop.id(), parcel, null, courier, PACKER));
        return parcel;
    }

    /** A new order of these goods, with a courier. */
    public UUID onItsWay(Shop shop, Sku... skus) {
        return handedOver(shop, confirmed(shop, skus));
    }

    public ParcelView view(Shop shop, UUID parcel) {
        return scope.shop(shop.id(), () -> parcels.find(shop.id(), parcel)).orElseThrow();
    }

    public OrderView order(Shop shop, UUID parcel) {
        return scope.shop(
                shop.id(),
                () -> orders.byId(shop.id(), view(shop, parcel).order()).orElseThrow());
    }
}
