package dev.prilavok.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Answers from the tariff tables, shared by every carrier that works by them. */
@ApplicationScoped
class TariffDesk {
    private static final int USUAL_STORAGE_DAYS = 7;

    private final DeliveryTables tables;
    private final DeliveryConfig warehouse;
    private final PickupMatrix matrix;
    private final DispatchHours hours;

    TariffDesk(DeliveryTables tables, DeliveryConfig warehouse, PickupMatrix matrix, DispatchHours hours) {
        this.tables = tables;
        this.warehouse = warehouse;
        this.matrix = matrix;
        this.hours = hours;
    }

    /** As the carrier described them lately, otherwise as the shipped tables do. */
    List<PickupPoint> pickupPoints(UUID city) {
        var shipped = tables.atlas().pickupPoints(city);
        return matrix.of(city)
                .map(town -> town.abilities().points().stream()
                        .map(point -> point(city, point, shipped))
                        .toList())
                .orElse(shipped);
    }

    /** What post offices of the town allow, whichever of them the address belongs to; anything while nobody described them. */
    Place postOffice(UUID city, String title) {
        var offices = matrix.ofPost(city).map(town -> town.abilities().points()).orElse(List.of());
        if (offices.isEmpty()) return Place.anywhere(title);
        return new Place(
                null,
                title,
                offices.stream()
                        .mapToInt(CityAbilities.PointAbilities::maxGrams)
                        .min()
                        .orElse(Integer.MAX_VALUE),
                offices.stream().allMatch(CityAbilities.PointAbilities::cod),
                offices.stream().allMatch(office -> office.fittingRoom() && office.partial()),
                null);
    }

    /** The code by which the carrier of pickup points knows the town; absent when it has not described it. */
    @Nullable
    String pickupTown(UUID city) {
        return matrix.of(city).map(town -> town.abilities().code()).orElse(null);
    }

    /** The most that the carrier of pickup points collects in the town; absent when only the tariff says. */
    @Nullable
    Money pickupLimit(UUID city) {
        return matrix.of(city).map(town -> town.abilities().codLimit()).orElse(null);
    }

    // The carrier writes addresses in Russian only, and says nothing of how long it keeps.
    private static PickupPoint point(UUID city, CityAbilities.PointAbilities point, List<PickupPoint> shipped) {
        var known = shipped.stream()
                .filter(other -> other.code().equals(point.code()))
                .findFirst();
        return new PickupPoint(
                point.code(),
                city,
                point.address(),
                known.map(PickupPoint::addressEn).orElse(point.address()),
                point.fittingRoom() && point.partial(),
                point.cod(),
                point.cards(),
                point.cash(),
                point.maxGrams(),
                new OpeningHours(point.hours()),
                known.map(PickupPoint::storageDays).orElse(USUAL_STORAGE_DAYS));
    }

    /** Nothing when the way does not serve the town, or not in this currency. */
    List<Offer> offers(Carrier carrier, Shipment shipment, City city, List<Place> places, Instant now) {
        return offers(carrier, shipment, city, places, now, null);
    }

    /** The same, at the carrier's own price and term where it told them; what is carried and collected the tables say. */
    List<Offer> offers(
            Carrier carrier,
            Shipment shipment,
            City city,
            List<Place> places,
            Instant now,
            @Nullable CarrierPrice asked) {
        var atlas = tables.atlas();
        return atlas.tariff(
                        carrier.way(), city, shipment.goods().getCurrencyUnit().getCode())
                .map(tariff -> {
                    var promise = promise(atlas, carrier, tariff, city, now, asked);
                    return places.stream()
                            .map(place ->
                                    new TariffOffer(carrier.code(), tariff, place, shipment, promise, asked).answer())
                            .toList();
                })
                .orElse(List.of());
    }

    private Promise promise(
            Atlas atlas, Carrier carrier, Tariff tariff, City city, Instant now, @Nullable CarrierPrice asked) {
        var dispatch = new WorkingDays(tariff.dispatchDays(), atlas.holidays(warehouse.country()));
        var arrival = new WorkingDays(tariff.deliveryDays(), atlas.holidays(city.country()));
        var leaves = hours.leaves(carrier.code(), atlas.zoneOf(city).orElse(null), tariff.cutoff());
        var handover = new Promise.Handover(warehouse.zone(), leaves, dispatch);
        if (asked != null) return Promise.of(now, handover, asked.daysFrom(), asked.daysTo(), city.zone(), arrival);
        var slower = tariff.slower(city);
        return Promise.of(now, handover, tariff.daysFrom() + slower, tariff.daysTo() + slower, city.zone(), arrival);
    }
}
