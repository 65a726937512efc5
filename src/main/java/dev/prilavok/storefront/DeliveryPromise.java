package dev.prilavok.storefront;

import dev.prilavok.delivery.City;
import dev.prilavok.delivery.Delivery;
import dev.prilavok.delivery.Shipment;
import jakarta.enterprise.context.ApplicationScoped;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** When and for how much a thing comes to the town that the reader asked about: an example, the exact one comes at checkout. */
@ApplicationScoped
class DeliveryPromise {
    private static final int USUAL_GRAMS = 600;

    private final Delivery delivery;
    private final ReadersTown town;

    DeliveryPromise(Delivery delivery, ReadersTown town) {
        this.delivery = delivery;
        this.town = town;
    }

    @Nullable
    String of(Money price, boolean trial, Shown shown) {
        return town.city(shown).map(city -> to(city, price, trial, shown)).orElse(null);
    }

    private @Nullable String to(City city, Money price, boolean trial, Shown shown) {
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
