package dev.prilavok.fulfilment;

import dev.prilavok.delivery.CarrierHasParcel;
import dev.prilavok.delivery.ParcelFact;
import dev.prilavok.delivery.WaybillChanged;
import dev.prilavok.order.Actor;
import dev.prilavok.order.OrderCancelled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.EnumMap;
import java.util.Map;

/** Listens to carriers and to orders that are cancelled, and moves parcels for it. Ends of parcels are the trial's. */
@ApplicationScoped
class CarrierFacts {
    private static final Map<ParcelFact.Kind, ParcelState> MOVES = new EnumMap<>(Map.of(
            ParcelFact.Kind.ACCEPTED, ParcelState.IN_TRANSIT,
            ParcelFact.Kind.IN_TRANSIT, ParcelState.IN_TRANSIT,
            ParcelFact.Kind.AT_PICKUP_POINT, ParcelState.AT_PICKUP_POINT,
            ParcelFact.Kind.OUT_FOR_DELIVERY, ParcelState.OUT_FOR_DELIVERY,
            ParcelFact.Kind.ATTEMPT_FAILED, ParcelState.ATTEMPT_FAILED,
            ParcelFact.Kind.IN_TRIAL, ParcelState.IN_TRIAL));

    private final Parcels parcels;
    private final Warehouse warehouse;
    private final ParcelSteps steps;
    private final dev.prilavok.delivery.Waybills waybills;

    CarrierFacts(Parcels parcels, Warehouse warehouse, ParcelSteps steps, dev.prilavok.delivery.Waybills waybills) {
        this.parcels = parcels;
        this.warehouse = warehouse;
        this.steps = steps;
        this.waybills = waybills;
    }

    void on(@Observes ParcelFact fact) {
        var to = MOVES.get(fact.kind());
        if (to == null) return;
        var heard = new Heard(fact.raw(), to, fact.occurredAt(), Actor.courier("carrier"), fact.reason());
        parcels.hear(fact.shop(), fact.parcel(), heard);
        if (fact.storedUntil() != null) parcels.storedUntil(fact.shop(), fact.parcel(), fact.storedUntil());
    }

    // A parcel that the carrier holds in its hands has left, whoever forgot to say so.
    void on(@Observes CarrierHasParcel has) {
        parcels.find(has.shop(), has.parcel())
                .filter(parcel -> parcel.state() == ParcelState.READY)
                .ifPresent(
                        parcel -> warehouse.handOver(has.shop(), parcel.id(), null, null, Actor.warehouse("carrier")));
    }

    void on(@Observes WaybillChanged changed) {
        var waybill = changed.waybill();
        if (waybill.trackingNumber() != null)
            parcels.tracked(changed.shop(), waybill.parcel(), waybill.trackingNumber());
    }

    void on(@Observes OrderCancelled cancelled) {
        parcels.ofOrder(cancelled.shop(), cancelled.order()).ifPresent(parcel -> {
            steps.step(parcel, ParcelState.VOID, Actor.system(), null);
            waybills.cancel(cancelled.shop(), parcel.id());
        });
    }
}
