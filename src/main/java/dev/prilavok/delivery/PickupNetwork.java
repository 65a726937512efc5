package dev.prilavok.delivery;

import dev.prilavok.kernel.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Pickup points, by the tariff tables and by what each point allows. */
@ApplicationScoped
class PickupNetwork implements Carrier {
    private final TariffDesk desk;

    PickupNetwork(TariffDesk desk) {
        this.desk = desk;
    }

    @Override
    public String code() {
        return "pickup-network";
    }

    @Override
    public String way() {
        return "pickup";
    }

    @Override
    public List<Offer> offers(Shipment shipment, City city, Instant now, Locale locale) {
        var places = desk.pickupPoints(city).stream()
                .map(point ->
                        Place.at(point, Texts.of(DeliveryMessages.class, locale).pickup(point.address(locale))))
                .toList();
        return desk.offers(this, shipment, city, places, now);
    }
}
