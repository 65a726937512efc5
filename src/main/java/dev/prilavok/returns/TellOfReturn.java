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
import java.time.format.DateTimeFormatter;
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
        send(one, order, Channel.SMS, order.buyer().phone().e164(), values, state);
        var email = order.buyer().email();
        if (email != null) send(one, order, Channel.MAIL, email, values, state);
    }

    // A refund that the bank sent back is due and sent a second time, which is news again.
    private void send(
            ReturnView one,
            OrderView order,
            Channel channel,
            String to,
            Map<String, String> values,
            ReturnState state) {
        var atOnce = state == ReturnState.REQUESTED || state == ReturnState.AWAITING_SHIPMENT;
        var turn = one.history().stream().filter(step -> step.to() == state).count();
        var message = new Message(channel, to, Template.RETURN_NEWS, order.locale(), values, one.zone(), atOnce);
        messages.send(order.shop(), message.of(order.id(), state + " " + one.id() + " " + turn));
    }

    private static String text(ReturnView one, ReturnState state) {
        var say = Texts.of(NoticeMessages.class, one.locale());
        return switch (state) {
            case REQUESTED -> say.withdrawn(one.number(), asked(one), Objects.requireNonNullElse(one.statement(), ""));
            case RECEIVED -> say.received(one.number());
            case DECLINED -> say.declined(one.number());
            case REFUND_DUE -> say.due(one.number(), sum(one));
            case REFUND_SENT -> say.sent(one.number(), sum(one));
            default -> say.approved(one.number());
        };
    }

    // The law wants the day and the hour of a withdrawal acknowledged.
    private static String asked(ReturnView one) {
        var russian = one.locale().getLanguage().equals("ru");
        return DateTimeFormatter.ofPattern(russian ? "d MMMM yyyy, HH:mm" : "MMMM d, yyyy, HH:mm", one.locale())
                .format(one.requestedAt().atZone(one.zone()));
    }

    private static String sum(ReturnView one) {
        return one.money() == null ? "" : Moneys.shown(one.money().refund(), one.locale());
    }
}
