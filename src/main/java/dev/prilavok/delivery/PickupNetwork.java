package dev.prilavok.delivery;

import dev.prilavok.kernel.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Pickup points, by the carrier's own price or the tariff tables, and by what each point allows. */
@ApplicationScoped
class PickupNetwork implements Carrier {
    private final TariffDesk desk;
    private final CarrierPrices prices;

    PickupNetwork(TariffDesk desk, CarrierPrices prices) {
        this.desk = desk;
        this.prices = prices;
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
        var limit = desk.pickupLimit(city.id());
        var texts = Texts.of(DeliveryMessages.class, locale);
        var places = desk.pickupPoints(city.id()).stream()
                .map(point -> Place.at(point, texts.pickup(point.address(locale)), limit))
                .toList();
        if (places.isEmpty()) return List.of();
        var asked = prices.price(desk.pickupTown(city.id()), shipment).orElse(null);
        return desk.offers(this, shipment, city, places, now, asked);
    }
}
