package dev.prilavok.delivery;

import dev.prilavok.kernel.Jobs;
import dev.prilavok.kernel.Sha256;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Facts from carriers: kept as they came, answered at once, believed only after the carrier was asked. */
@ApplicationScoped
public class CarrierFacts {
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final int MOST_TRIES = 12;
    private static final int TRIES_OF_UNKNOWN = 5;

    private final CarrierFactRows facts;
    private final WaybillRows waybills;
    private final ParcelStories stories;
    private final OutsideCarriers carriers;
    private final CarrierLanes lanes;
    private final Scope scope;
    private final Jobs jobs;
    private final Clock clock;

    CarrierFacts(
            CarrierFactRows facts,
            WaybillRows waybills,
            ParcelStories stories,
            OutsideCarriers carriers,
            CarrierLanes lanes,
            Scope scope,
            Jobs jobs,
            Clock clock) {
        this.facts = facts;
        this.waybills = waybills;
        this.stories = stories;
        this.carriers = carriers;
        this.lanes = lanes;
        this.scope = scope;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Keeps what a carrier told by itself about one of its orders; a job looks into it. */
    public void told(String provider, String subject, String payload) {
        scope.network(() -> {
            var fact = new CarrierFactRows.Arrival(provider, Sha256.hex(payload), "HOOK", subject, payload);
            facts.insert(fact, clock.instant())
                    .ifPresent(id -> jobs.schedule(ApplyCarrierFact.class, id.toString(), job(id)));
        });
    }

    /** Looks into a fact once more, when somebody says so. */
    boolean again(UUID id) {
        return scope.network(() -> {
            var found = facts.again(id, clock.instant());
            if (found) jobs.schedule(ApplyCarrierFact.class, id + "-" + clock.millis(), job(id));
            return found;
        });
    }

    void start(String provider, UUID id) {
        lanes.of(provider).run(() -> look(id));
    }

    void start(UUID id) {
        scope.network(() -> facts.find(id)).ifPresent(fact -> start(fact.provider(), id));
    }

    private void look(UUID id) {
        var fact = scope.network(
                        () -> facts.claim(id, clock.instant(), clock.instant().plus(LEASE)))
                .orElse(null);
        if (fact == null) return;
        var carrier =
                carriers.of(fact.provider()).filter(OutsideCarrier::configured).orElse(null);
        if (carrier == null) putOff(fact, CarrierTexts.NOT_CONFIGURED);
        else look(fact, carrier);
    }

    private void look(CarrierFact fact, OutsideCarrier carrier) {
        try {
            var parcel = parcel(fact, carrier);
            if (parcel == null) unknown(fact);
            else believe(fact, parcel, carrier);
        } catch (CarrierTrouble trouble) {
            putOff(fact, trouble.kind().name());
        } catch (RuntimeException refused) {
            putOff(fact, CarrierTexts.BROKEN);
            throw refused;
        }
    }

    private WaybillRows.@Nullable Key parcel(CarrierFact fact, OutsideCarrier carrier) {
        var known = named(fact.subject());
        if (known != null) return known;
        return carrier.otherName(fact.subject()).map(this::named).orElse(null);
    }

    private WaybillRows.@Nullable Key named(String name) {
        return scope.network(() -> waybills.named(name)).orElse(null);
    }

    private void believe(CarrierFact fact, WaybillRows.Key key, OutsideCarrier carrier) {
        var row = scope.shop(key.shop(), () -> waybills.find(key.shop(), key.parcel()))
                .orElseThrow();
        if (row.waybill().carrierId() == null) {
            putOff(fact, CarrierTexts.PENDING);
            return;
        }
        var story = carrier.story(row.request(), row.waybill());
        scope.network(() -> facts.answered(fact.id(), story.original()));
        var told = stories.tell(key.shop(), key.parcel(), story, fact.id());
        settle(fact.id(), told, key.shop(), key.parcel());
    }

    /** Writes down what became of a fact; the parcel may have left meanwhile, then what waits is told at once. */
    void settle(UUID fact, CarrierFact.State told, ShopId shop, UUID parcel) {
        var waits = told == CarrierFact.State.WAITS;
        scope.network(() -> {
            facts.settle(fact, told, shop, parcel, waits ? null : clock.instant());
            if (waits) jobs.schedule(TellParcel.class, fact.toString(), new TellParcel.Parcel(shop.value(), parcel));
        });
    }

    private void unknown(CarrierFact fact) {
        var next = fact.attempts() < TRIES_OF_UNKNOWN ? clock.instant().plus(pause(fact)) : null;
        scope.network(() -> facts.putOff(fact.id(), CarrierFact.State.UNKNOWN_PARCEL, null, next));
    }

    private void putOff(CarrierFact fact, String trouble) {
        var isOver = fact.attempts() >= MOST_TRIES;
        scope.network(() -> facts.putOff(
                fact.id(),
                isOver ? CarrierFact.State.FAILED : CarrierFact.State.NEW,
                trouble,
                isOver ? null : clock.instant().plus(pause(fact))));
    }

    private static Duration pause(CarrierFact fact) {
        return FIRST_PAUSE.multipliedBy(1L << Math.min(fact.attempts() - 1, MOST_TRIES));
    }

    private static ApplyCarrierFact.Fact job(UUID id) {
        return new ApplyCarrierFact.Fact(id);
    }
}
