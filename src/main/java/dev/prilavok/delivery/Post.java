package dev.prilavok.delivery;

import dev.prilavok.kernel.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Parcels by post, by the tariff tables and by what offices of the town allow; the post lets a buyer look, seldom try on. */
@ApplicationScoped
class Post implements Carrier {
    private final TariffDesk desk;

    Post(TariffDesk desk) {
        this.desk = desk;
    }

    @Override
    public String code() {
        return "post";
    }

    @Override
    public String way() {
        return "post";
    }

    @Override
    public List<Offer> offers(Shipment shipment, City city, Instant now, Locale locale) {
        var places = List.of(desk.postOffice(
                city.id(), Texts.of(DeliveryMessages.class, locale).post()));
        return desk.offers(this, shipment, city, places, now);
    }
}
