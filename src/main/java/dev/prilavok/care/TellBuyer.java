package dev.prilavok.care;

import dev.prilavok.delivery.City;
import dev.prilavok.delivery.Delivery;
import dev.prilavok.kernel.Job;
import dev.prilavok.messaging.Channel;
import dev.prilavok.messaging.Message;
import dev.prilavok.messaging.Messages;
import dev.prilavok.messaging.Template;
import dev.prilavok.order.OrderView;
import dev.prilavok.order.Orders;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.ShopRequest;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Map;
import java.util.UUID;

/** Tells the buyer what has happened to an order: by SMS, and by mail where there is an address. */
@ApplicationScoped
class TellBuyer implements Job<TellBuyer.Payload> {
    /** Ids only. */
    record Payload(ShopId shop, UUID order, Template what) {}

    private final Orders orders;
    private final Messages messages;
    private final Delivery delivery;
    private final Shops shops;
    private final ShopRequest addresses;
    private final Scope scope;

    TellBuyer(Orders orders, Messages messages, Delivery delivery, Shops shops, ShopRequest addresses, Scope scope) {
        this.orders = orders;
        this.messages = messages;
        this.delivery = delivery;
        this.shops = shops;
        this.addresses = addresses;
        this.scope = scope;
    }

    @Override
    public Class<Payload> payload() {
        return Payload.class;
    }

    @Override
    @ActivateRequestContext
    public void run(Payload payload) {
        scope.shop(
                payload.shop(),
                () -> orders.byId(payload.shop(), payload.order()).ifPresent(order -> tell(order, payload.what())));
    }

    private void tell(OrderView order, Template what) {
        var shop = shops.get(order.shop());
        var link = addresses.absolute(shop, "/o/" + orders.statusToken(shop.id(), order.id()));
        var values = new NoticeValues(order, shop, link).forTemplate();
        send(order, Channel.SMS, order.buyer().phone().e164(), what, values);
        var email = order.buyer().email();
        if (email != null) send(order, Channel.MAIL, email, what, values);
    }

    // The buyer has just pressed the button and waits for the confirmation; everything else can wait for the morning.
    private void send(OrderView order, Channel channel, String to, Template what, Map<String, String> values) {
        var zone = delivery.city(order.city()).map(City::zone).orElse(null);
        messages.send(
                order.shop(),
                new Message(channel, to, what, order.locale(), values, zone, what == Template.ORDER_PLACED)
                        .of(order.id(), what + " " + order.id()));
    }
}
