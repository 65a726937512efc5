package dev.prilavok.fulfilment;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Job;
import dev.prilavok.order.Actor;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.UUID;

/** Notes that a parcel has waited at its pickup point for a week, or has its last day, when it really still waits there. */
@ApplicationScoped
class StorageDeadline implements Job<StorageDeadline.Payload> {
    /** Ids only. */
    record Payload(ShopId shop, UUID parcel, ParcelWaits.Mark mark) {}

    private final Parcels parcels;
    private final Event<ParcelWaits> waits;
    private final Scope scope;
    private final Clock clock;

    StorageDeadline(Parcels parcels, Event<ParcelWaits> waits, Scope scope, Clock clock) {
        this.parcels = parcels;
        this.waits = waits;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public Class<Payload> payload() {
        return Payload.class;
    }

    @Override
    public void run(Payload due) {
        scope.shop(due.shop(), () -> {
            var parcel = parcels.find(due.shop(), due.parcel()).orElse(null);
            if (parcel == null || parcel.state() != ParcelState.AT_PICKUP_POINT) return;
            var until = parcel.storedUntil();
            // the point has given it longer meanwhile: the job of the new day says it
            if (until == null || due.mark().of(parcel.since(), until).isAfter(clock.instant())) return;
            parcels.note(
                    due.shop(),
                    due.parcel(),
                    new Heard(
                            Ids.next(),
                            parcel.state(),
                            clock.instant(),
                            Actor.system(),
                            due.mark().name()));
            waits.fire(new ParcelWaits(due.shop(), due.parcel(), parcel.order(), due.mark(), until));
        });
    }
}
