package dev.prilavok.returns.buyer;

import dev.prilavok.delivery.City;
import dev.prilavok.delivery.Delivery;
import dev.prilavok.kernel.Job;
import dev.prilavok.kernel.Texts;
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

/** Tells a buyer the answer to a claim: by SMS, and by mail where there is an address. */
@ApplicationScoped
class TellOfClaim implements Job<TellOfClaim.Payload> {
    /** Ids only. */
    record Payload(ShopId shop, UUID claim) {}

    private final BuyerClaimRows rows;
    private final Orders orders;
    private final Messages messages;
    private final Delivery delivery;
    private final Shops shops;
    private final ShopRequest addresses;
    private final Scope scope;

    TellOfClaim(
            BuyerClaimRows rows,
            Orders orders,
            Messages messages,
            Delivery delivery,
            Shops shops,
            ShopRequest addresses,
            Scope scope) {
        this.rows = rows;
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
                payload.shop(), () -> rows.find(payload.shop(), payload.claim()).ifPresent(this::tell));
    }

    private void tell(BuyerClaim one) {
        var order = orders.byId(one.shop(), one.order()).orElseThrow();
        var shop = shops.get(one.shop());
        var say = Texts.of(BuyerClaimMessages.class, order.locale());
        // by the time this runs, an agreed claim may be resolved; the answer is what it was
        var answer = one.state() == BuyerClaimState.DENIED ? BuyerClaimState.DENIED : BuyerClaimState.APPROVED;
        var values = Map.of(
                "shop", shop.name(),
                "number", order.number().shown(),
                "text", say.news(one.number(), say.state(answer)),
                "link", addresses.absolute(shop, "/o/" + orders.statusToken(shop.id(), order.id()) + "/claim"));
        send(one, order, Channel.SMS, order.buyer().phone().e164(), values);
        var email = order.buyer().email();
        if (email != null) send(one, order, Channel.MAIL, email, values);
    }

    private void send(BuyerClaim one, OrderView order, Channel channel, String to, Map<String, String> values) {
        var zone = delivery.city(order.city()).map(City::zone).orElse(null);
        var message = new Message(channel, to, Template.PARCEL_NEWS, order.locale(), values, zone, false);
        messages.send(order.shop(), message.of(order.id(), "CLAIM " + one.id()));
    }
}
