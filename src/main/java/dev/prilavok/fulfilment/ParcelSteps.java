package dev.prilavok.fulfilment;

import dev.prilavok.kernel.NotFound;
import dev.prilavok.order.Actor;
import dev.prilavok.order.Orders;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one writer of a parcel's state while it is in the house: locked, from the state it has to be in, told to its order. */
@ApplicationScoped
class ParcelSteps {
    private final ParcelRows rows;
    private final Orders orders;
    private final Clock clock;

    ParcelSteps(ParcelRows rows, Orders orders, Clock clock) {
        this.rows = rows;
        this.orders = orders;
        this.clock = clock;
    }

    /** @throws ParcelMoved when it is in another state */
    ParcelView in(ShopId shop, UUID id, ParcelState state) {
        var parcel = lock(shop, id);
        if (parcel.state() != state) throw new ParcelMoved(parcel.state());
        return parcel;
    }

    ParcelView lock(ShopId shop, UUID id) {
        return rows.locked(shop, id).orElseThrow(() -> new NotFound("parcel"));
    }

    ParcelView read(ShopId shop, UUID id) {
        return rows.find(shop, id).orElseThrow(() -> new NotFound("parcel"));
    }

    void step(ParcelView parcel, ParcelState to, Actor actor, @Nullable String reason) {
        var now = clock.instant();
        rows.step(parcel, new Step(now, now, parcel.state(), to, true, actor, reason, null));
        orders.fulfilmentBecame(parcel.shop(), parcel.order(), Parcels.status(to));
    }
}
