package dev.prilavok.delivery;

import dev.prilavok.kernel.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Our own couriers, by the tariff tables; they wait while the buyer tries things on. */
@ApplicationScoped
class OwnCourier implements Carrier {
    private final TariffDesk desk;

    OwnCourier(TariffDesk desk) {
        this.desk = desk;
    }

    @Override
    public String code() {
        return "own-courier";
    }

    @Override
    public String way() {
        return "courier";
    }

    @Override
    public List<Offer> offers(Shipment shipment, City city, Instant now, Locale locale) {
        var places =
                List.of(Place.anywhere(Texts.of(DeliveryMessages.class, locale).courier()));
        return desk.offers(this, shipment, city, places, now);
    }
}
