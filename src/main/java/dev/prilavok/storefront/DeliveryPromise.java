package dev.prilavok.storefront;

import dev.prilavok.delivery.Delivery;
import dev.prilavok.delivery.Shipment;
import dev.prilavok.tenancy.Shop;
import jakarta.enterprise.context.ApplicationScoped;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** When and for how much a thing comes to the shop's own town: an example for a product page, the buyer's own comes at checkout. */
@ApplicationScoped
class DeliveryPromise {
    private static final int USUAL_GRAMS = 600;

    private final Delivery delivery;

    DeliveryPromise(Delivery delivery) {
        this.delivery = delivery;
    }

    @Nullable
    String of(Shop shop, Money price, boolean trial, Shown shown) {
        var town = shop.contacts().city();
        if (town == null) return null;
        var found = delivery.suggest(town, shown.locale(), shop.currency().getCode(), 1);
        if (found.isEmpty()) return null;
        var city = found.get(0);
        return delivery.quotes(new Shipment(city.id(), USUAL_GRAMS, price, price, 1, trial)).stream()
                .findFirst()
                .map(best -> shown.say()
                        .deliveryTo(
                                city.name(shown.locale()),
                                best.title(),
                                shown.days(best.earliest(), best.latest()),
                                best.due(price).isZero() ? shown.buying().deliveryFree() : shown.money(best.price())))
                .orElse(null);
    }
}
