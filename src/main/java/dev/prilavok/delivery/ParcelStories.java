package dev.prilavok.delivery;

import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is new in a parcel's story and announces each event once. What a carrier says of a parcel that has not left our house
 * yet waits there and is told when the parcel leaves.
 */
@ApplicationScoped
class ParcelStories {
    /** Words of a carrier that has had the parcel in its hands; a parcel that is only called lost may lie on our shelf. */
    private static final Set<ParcelFact.Kind> PROOFS = EnumSet.of(
            ParcelFact.Kind.ACCEPTED,
            ParcelFact.Kind.AT_PICKUP_POINT,
            ParcelFact.Kind.OUT_FOR_DELIVERY,
            ParcelFact.Kind.ATTEMPT_FAILED,
            ParcelFact.Kind.IN_TRIAL,
            ParcelFact.Kind.DELIVERED,
            ParcelFact.Kind.PARTLY_DELIVERED);

    private final ParcelFactRows rows;
    private final WaybillRows waybills;
    private final Scope scope;
    private final Clock clock;
    private final Event<ParcelFact> facts;
    private final Event<CarrierHasParcel> proofs;

    ParcelStories(
            ParcelFactRows rows,
            WaybillRows waybills,
            Scope scope,
            Clock clock,
            Event<ParcelFact> facts,
            Event<CarrierHasParcel> proofs) {
        this.rows = rows;
        this.waybills = waybills;
        this.scope = scope;
        this.clock = clock;
        this.facts = facts;
        this.proofs = proofs;
    }

    /** What became of the story, or of this fact when it was told before a crash. */
    CarrierFact.State tell(ShopId shop, UUID parcel, OutsideCarrier.Story story, @Nullable UUID source) {
        return scope.shop(shop, () -> {
            // one teller at a time: the lock of the waybill puts hooks, rounds, hand-overs and replicas in a row
            var hasLeft = hasLeft(shop, parcel);
            var isNews = write(shop, parcel, story.events(), source);
            if (hasLeft) announce(shop, parcel);
            else if (story.events().stream().anyMatch(event -> PROOFS.contains(event.kind())))
                proofs.fire(new CarrierHasParcel(shop, parcel));
            if (story.events().stream().anyMatch(CarrierEvent::last)) waybills.finished(shop, parcel, clock.instant());
            waybills.asked(shop, parcel, clock.instant());
            if (!isNews && !rows.hasFrom(source)) return CarrierFact.State.REPEATED;
            return hasLeft ? CarrierFact.State.APPLIED : CarrierFact.State.WAITS;
        });
    }

    private boolean write(ShopId shop, UUID parcel, List<CarrierEvent> events, @Nullable UUID source) {
        var isNews = false;
        for (var i = 0; i < events.size(); i++) isNews |= rows.write(shop, parcel, events.get(i), i, source);
        return isNews;
    }

    /** Tells what waited for the parcel to leave; false when it has not left. */
    boolean tellWaiting(ShopId shop, UUID parcel) {
        return scope.shop(shop, () -> {
            var hasLeft = hasLeft(shop, parcel);
            if (hasLeft) announce(shop, parcel);
            return hasLeft;
        });
    }

    private boolean hasLeft(ShopId shop, UUID parcel) {
        return waybills.locked(shop, parcel).map(WaybillRows.Row::left).orElse(false);
    }

    private void announce(ShopId shop, UUID parcel) {
        for (var fact : rows.untold(shop, parcel)) {
            rows.told(shop, fact.raw());
            facts.fire(fact);
        }
    }

    /** Whether the story holds an event that nobody wrote yet. */
    boolean isNews(ShopId shop, UUID parcel, OutsideCarrier.Story story) {
        var known = rows.keys(shop, parcel);
        return story.events().stream().anyMatch(event -> !known.contains(event.key()));
    }
}
