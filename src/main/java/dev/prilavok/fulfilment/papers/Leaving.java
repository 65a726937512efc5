package dev.prilavok.fulfilment.papers;

import dev.prilavok.delivery.Waybill;
import dev.prilavok.delivery.Waybills;
import dev.prilavok.fulfilment.ParcelView;
import dev.prilavok.fulfilment.Warehouse;
import dev.prilavok.order.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets a parcel out of the house only with a carrier who has agreed to take it. In the scope of its shop. */
@ApplicationScoped
class Leaving {
    static final String OWN = "own-courier";

    private final Warehouse warehouse;
    private final Waybills waybills;

    Leaving(Warehouse warehouse, Waybills waybills) {
        this.warehouse = warehouse;
        this.waybills = waybills;
    }

    /**
     * Hands a ready parcel over.
     *
     * @throws WaybillWanted when its carrier has not booked it, or refused it
     */
    @Transactional
    public void handOver(ParcelView parcel, @Nullable UUID manifest, @Nullable String courier, Actor actor) {
        var waybill = waybills.of(parcel.shop(), parcel.id());
        if (waybill.isPresent() && waybill.get().state() != Waybill.State.BOOKED)
            throw new WaybillWanted(waybill.get());
        warehouse.handOver(parcel.shop(), parcel.id(), manifest, courier, actor);
    }
}
