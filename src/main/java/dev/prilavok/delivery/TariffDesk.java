package dev.prilavok.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Answers from the tariff tables, shared by every carrier that works by them. */
@ApplicationScoped
class TariffDesk {
    private final DeliveryTables tables;
    private final DeliveryConfig warehouse;

    TariffDesk(DeliveryTables tables, DeliveryConfig warehouse) {
        this.tables = tables;
        this.warehouse = warehouse;
    }

    List<PickupPoint> pickupPoints(City city) {
        return tables.atlas().pickupPoints(city.id());
    }

    /** Nothing when the way does not serve the town, or not in this currency. */
    List<Offer> offers(Carrier carrier, Shipment shipment, City city, List<Place> places, Instant now) {
        var atlas = tables.atlas();
        return atlas.tariff(
                        carrier.way(), city, shipment.goods().getCurrencyUnit().getCode())
                .map(tariff -> {
                    var promise = promise(atlas, tariff, city, now);
                    return places.stream()
                            .map(place -> new TariffOffer(carrier.code(), tariff, place, shipment, promise).answer())
                            .toList();
                })
                .orElse(List.of());
    }

    private Promise promise(Atlas atlas, Tariff tariff, City city, Instant now) {
        var dispatch = new WorkingDays(tariff.dispatchDays(), atlas.holidays(warehouse.country()));
        var arrival = new WorkingDays(tariff.deliveryDays(), atlas.holidays(city.country()));
        var handover = new Promise.Handover(warehouse.zone(), tariff.cutoff(), dispatch);
        var slower = tariff.slower(city);
        return Promise.of(now, handover, tariff.daysFrom() + slower, tariff.daysTo() + slower, city.zone(), arrival);
    }
}
