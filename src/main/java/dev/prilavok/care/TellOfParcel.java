package dev.prilavok.care;

import dev.prilavok.delivery.City;
import dev.prilavok.delivery.Delivery;
import dev.prilavok.fulfilment.ParcelView;
import dev.prilavok.fulfilment.Parcels;
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

/** Tells the buyer how far a parcel is, unless it has gone on meanwhile: by SMS, and by mail where there is an address. */
@ApplicationScoped
class TellOfParcel implements Job<TellOfParcel.Payload> {
    /**
     * Ids only.
     *
     * @param turn tells facts of one kind about one parcel apart
     */
    record Payload(ShopId shop, UUID order, UUID parcel, ParcelNews news, int turn) {
        String fact() {
            return news + " " + parcel + " " + turn;
        }
    }

    private final Orders orders;
    private final Parcels parcels;
    private final Messages messages;
    private final Delivery delivery;
    private final Shops shops;
    private final ShopRequest addresses;
    private final Scope scope;

    TellOfParcel(
            Orders orders,
            Parcels parcels,
            Messages messages,
            Delivery delivery,
            Shops shops,
            ShopRequest addresses,
            Scope scope) {
        this.orders = orders;
        this.parcels = parcels;
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
        scope.shop(payload.shop(), () -> {
            var order = orders.byId(payload.shop(), payload.order()).orElseThrow();
            var parcel = parcels.find(payload.shop(), payload.parcel()).orElseThrow();
            tell(payload, order, parcel);
        });
    }

    private void tell(Payload payload, OrderView order, ParcelView parcel) {
        var told = orders.outcomes(order.shop(), order.id()).stream()
                .filter(outcome -> outcome.parcel().equals(parcel.id()))
                .toList();
        var points = delivery.pickupPoints(parcel.city());
        var zone = delivery.city(order.city()).map(City::zone).orElse(null);
        var words = new ParcelWords(order, parcel, told, points, zone);
        var shop = shops.get(order.shop());
        var link = addresses.absolute(shop, "/o/" + orders.statusToken(shop.id(), order.id()));
        words.of(payload.news(), payload.turn())
                .map(text ->
                        Map.of("shop", shop.name(), "number", order.number().shown(), "text", text, "link", link))
                .ifPresent(values -> {
                    var sms = order.buyer().phone().e164();
                    var mail = order.buyer().email();
                    send(payload, words, Channel.SMS, sms, values);
                    if (mail != null) send(payload, words, Channel.MAIL, mail, values);
                });
    }

    private void send(Payload payload, ParcelWords words, Channel channel, String to, Map<String, String> values) {
        var message =
                new Message(channel, to, Template.PARCEL_NEWS, words.order().locale(), values, words.zone(), false);
        messages.send(payload.shop(), message.of(payload.order(), payload.fact()));
    }
}
