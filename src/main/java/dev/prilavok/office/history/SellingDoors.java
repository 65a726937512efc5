package dev.prilavok.office.history;

import dev.prilavok.customer.ConsentGiven;
import dev.prilavok.customer.ConsentPurpose;
import dev.prilavok.customer.Phone;
import dev.prilavok.delivery.Delivery;
import dev.prilavok.fulfilment.Parcels;
import dev.prilavok.fulfilment.Warehouse;
import dev.prilavok.kernel.Sku;
import dev.prilavok.order.Actor;
import dev.prilavok.order.Buyer;
import dev.prilavok.order.DeliveryChoice;
import dev.prilavok.order.OrderDraft;
import dev.prilavok.order.Orders;
import dev.prilavok.order.PlacedOrder;
import dev.prilavok.order.QuoteItem;
import dev.prilavok.order.QuoteRequest;
import dev.prilavok.order.Source;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** An invoice on its way from the buyer's quote to the carrier, one transaction a step, as people do it. */
@ApplicationScoped
class SellingDoors {
    private static final Actor SELLER = Actor.franchisee("history");
    private static final Actor PACKER = Actor.warehouse("history");
    private static final String TOWN = "London";

    private final Orders orders;
    private final Delivery delivery;
    private final Warehouse warehouse;
    private final Parcels parcels;
    private final Scope scope;

    SellingDoors(Orders orders, Delivery delivery, Warehouse warehouse, Parcels parcels, Scope scope) {
        this.orders = orders;
        this.delivery = delivery;
        this.warehouse = warehouse;
        this.parcels = parcels;
        this.scope = scope;
    }

    /** Quoted, placed, confirmed, picked and packed. */
    Told packed(Shop shop, Sale sale) {
        var placed = scope.shop(shop.id(), () -> placed(shop, sale));
        scope.shop(shop.id(), () -> orders.confirm(shop.id(), placed.number(), SELLER));
        var parcel = scope.shop(shop.id(), () -> warehouse.plan(shop.id(), placed.id(), null, PACKER));
        var tracking = "GB-" + placed.number().value() + "-" + shop.slug();
        scope.shop(shop.id(), () -> {
            warehouse.pick(shop.id(), parcel, counted(sale), PACKER);
            warehouse.packed(shop.id(), parcel, PACKER);
            warehouse.ready(shop.id(), parcel, PACKER);
            parcels.tracked(shop.id(), parcel, tracking);
        });
        return new Told(shop, sale, placed.id(), parcel, tracking);
    }

    private static SortedMap<Sku, Integer> counted(Sale sale) {
        return sale.lines().stream()
                .collect(Collectors.toMap(
                        line -> new Sku(line.article()), Sale.Line::pieces, Integer::sum, TreeMap::new));
    }

    /** With the carrier. */
    void handedOver(Told told) {
        var shop = told.shop().id();
        scope.shop(shop, () -> warehouse.handOver(shop, told.parcel(), null, null, PACKER));
    }

    private PlacedOrder placed(Shop shop, Sale sale) {
        var items = sale.lines().stream()
                .map(line -> new QuoteItem(
                        new Sku(line.article()), line.pieces(), HistoryGoods.pennies(line.pennies()), null))
                .toList();
        var quote = orders.quote(shop.id(), new QuoteRequest(items, to(shop), null, null));
        return orders.place(shop.id(), draft(shop, sale, quote.id()));
    }

    private DeliveryChoice to(Shop shop) {
        var town = delivery.suggest(TOWN, Locale.ENGLISH, shop.currency().getCode(), 1);
        return new DeliveryChoice(town.get(0).id(), "post", null);
    }

    private static OrderDraft draft(Shop shop, Sale sale, UUID quote) {
        return new OrderDraft(
                quote,
                new Buyer(
                        "Customer " + buyer(sale),
                        phone(sale),
                        null,
                        "1 High Street",
                        "Invoice " + sale.invoice() + " of " + sale.day()),
                new Source("history", null, null, sale.key()),
                List.of(ConsentGiven.offer(null), ConsentGiven.to(ConsentPurpose.ORDER_PROCESSING, null)),
                shop.locale(),
                null);
    }

    private static String buyer(Sale sale) {
        return sale.customer().isEmpty() ? sale.invoice() : sale.customer();
    }

    // Made up of the customer's number; somebody without one is another person with each invoice.
    static Phone phone(Sale sale) {
        return new Phone((sale.customer().isEmpty() ? "+447401" : "+447400")
                + "%6s".formatted(buyer(sale)).replace(' ', '0'));
    }
}
