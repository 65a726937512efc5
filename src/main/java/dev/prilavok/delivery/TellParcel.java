package dev.prilavok.delivery;

import dev.prilavok.kernel.Job;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Tells what a carrier has said of a parcel before it was known to have left. */
@ApplicationScoped
class TellParcel implements Job<TellParcel.Parcel> {
    /** The parcel. */
    record Parcel(UUID shop, UUID parcel) {}

    private final ParcelStories stories;
    private final CarrierFactRows facts;
    private final Scope scope;
    private final Clock clock;

    TellParcel(ParcelStories stories, CarrierFactRows facts, Scope scope, Clock clock) {
        this.stories = stories;
        this.facts = facts;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public Class<Parcel> payload() {
        return Parcel.class;
    }

    @Override
    public void run(Parcel payload) {
        if (stories.tellWaiting(new ShopId(payload.shop()), payload.parcel()))
            scope.network(() -> facts.waitNoMore(payload.parcel(), clock.instant()));
    }
}
