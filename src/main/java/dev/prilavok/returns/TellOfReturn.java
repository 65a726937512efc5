package dev.prilavok.returns;

import dev.prilavok.kernel.Job;
import dev.prilavok.kernel.Moneys;
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
import java.util.Objects;
import java.util.UUID;

/** Tells a buyer how far his return is: by SMS, and by mail where there is an address. */
@ApplicationScoped
class TellOfReturn implements Job<TellOfReturn.Payload> {
    /** Ids only. */
    record Payload(ShopId shop, UUID id, ReturnState state) {}

    private final ReturnRows rows;
    private final Orders orders;
    private final Messages messages;
    private final Shops shops;
    private final ShopRequest addresses;
    private final Scope scope;

    TellOfReturn(ReturnRows rows, Orders orders, Messages messages, Shops shops, ShopRequest addresses, Scope scope) {
        this.rows = rows;
        this.orders = orders;
        this.messages = messages;
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
                () -> rows.find(payload.shop(), payload.id()).ifPresent(one -> tell(one, payload.state())));
    }

    private void tell(ReturnView one, ReturnState state) {
        var order = orders.byId(one.shop(), one.order()).orElseThrow();
        var shop = shops.get(one.shop());
        var link =
                addresses.absolute(shop, "/o/" + orders.statusToken(shop.id(), order.id()) + "/return/" + one.number());
        var values = Map.of("shop", shop.name(), "number", one.number(), "text", text(one, state), "link", link);
        send(order, Channel.SMS, order.buyer().phone().e164(), values, state);
        var email = order.buyer().email();
        if (email != null) send(order, Channel.MAIL, email, values, state);
    }

    private void send(OrderView order, Channel channel, String to, Map<String, String> values, ReturnState state) {
        var atOnce = state == ReturnState.REQUESTED || state == ReturnState.AWAITING_SHIPMENT;
        messages.send(
                order.shop(), new Message(channel, to, Template.RETURN_NEWS, order.locale(), values, null, atOnce));
    }

    private static String text(ReturnView one, ReturnState state) {
        var say = Texts.of(NoticeMessages.class, one.locale());
        return switch (state) {
            case REQUESTED -> say.withdrawn(one.number(), Objects.requireNonNullElse(one.statement(), ""));
            case DECLINED -> say.declined(one.number());
            case REFUND_DUE -> say.due(one.number(), sum(one));
            case REFUND_SENT -> say.sent(one.number(), sum(one));
            default -> say.approved(one.number());
        };
    }

    private static String sum(ReturnView one) {
        return one.money() == null ? "" : Moneys.shown(one.money().refund(), one.locale());
    }
}
