package dev.prilavok.delivery;

import dev.prilavok.kernel.RecurringJob;
import dev.prilavok.kernel.Sha256;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** Takes up what waits: waybills without an answer, facts nobody looked into, parcels that carriers are silent about. */
@ApplicationScoped
class CarrierRounds implements RecurringJob {
    private static final int MOST = 200;
    private static final Duration WORTH_ASKING = Duration.ofDays(3);

    private final CarriersConfig config;
    private final WaybillRows waybills;
    private final CarrierFactRows facts;
    private final Booking booking;
    private final CarrierFacts desk;
    private final ErrandRows errandRows;
    private final Errands errands;
    private final ParcelStories stories;
    private final OutsideCarriers carriers;
    private final CarrierStandIn standIn;
    private final CarrierLanes lanes;
    private final Scope scope;
    private final Clock clock;

    CarrierRounds(
            CarriersConfig config,
            WaybillRows waybills,
            CarrierFactRows facts,
            Booking booking,
            CarrierFacts desk,
            ErrandRows errandRows,
            Errands errands,
            ParcelStories stories,
            OutsideCarriers carriers,
            CarrierStandIn standIn,
            CarrierLanes lanes,
            Scope scope,
            Clock clock) {
        this.config = config;
        this.waybills = waybills;
        this.facts = facts;
        this.booking = booking;
        this.desk = desk;
        this.errandRows = errandRows;
        this.errands = errands;
        this.stories = stories;
        this.carriers = carriers;
        this.standIn = standIn;
        this.lanes = lanes;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public Duration every() {
        return config.rounds();
    }

    @Override
    public void run() {
        for (var key : scope.network(() -> waybills.due(clock.instant(), MOST)))
            lanes.of(key.carrier()).run(() -> booking.talk(key.shop(), key.parcel()));
        for (var fact : scope.network(() -> facts.due(clock.instant(), MOST))) desk.start(fact.provider(), fact.id());
        scope.network(() -> errandRows.due(clock.instant(), MOST)).forEach(errands::start);
        carriers.all().stream().filter(OutsideCarrier::configured).forEach(this::askAboutSilent);
    }

    private void askAboutSilent(OutsideCarrier carrier) {
        var now = clock.instant();
        var asking = carrier.ours() ? config.asking() : standIn.pace(config.asking());
        var silent =
                scope.network(() -> waybills.silent(carrier.code(), now.minus(asking), now.minus(WORTH_ASKING), MOST));
        for (var key : silent) lanes.of(carrier.code()).run(() -> ask(carrier, key));
    }

    private void ask(OutsideCarrier carrier, WaybillRows.Key key) {
        try {
            var row = scope.shop(key.shop(), () -> {
                waybills.asked(key.shop(), key.parcel(), clock.instant());
                return waybills.find(key.shop(), key.parcel()).orElseThrow();
            });
            var story = carrier.story(row.request(), row.waybill());
            if (scope.shop(key.shop(), () -> stories.isNews(key.shop(), key.parcel(), story)))
                tell(carrier, row, story);
        } catch (CarrierTrouble trouble) {
            // it was noted at the guard; the parcel is asked about again after the usual pause
        }
    }

    private void tell(OutsideCarrier carrier, WaybillRows.Row row, OutsideCarrier.Story story) {
        var parcel = row.request().parcel();
        var raw = new CarrierFactRows.Arrival(
                carrier.code(), Sha256.hex(story.original()), "ASKED", row.parcelNumber(), story.original());
        var kept = scope.network(() -> facts.keep(raw, clock.instant()));
        desk.settle(kept, stories.tell(row.shop(), parcel, story, kept), row.shop(), parcel);
    }
}
