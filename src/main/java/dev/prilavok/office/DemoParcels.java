package dev.prilavok.office;

import dev.prilavok.fulfilment.Grade;
import dev.prilavok.fulfilment.Graded;
import dev.prilavok.fulfilment.Heard;
import dev.prilavok.fulfilment.ParcelLine;
import dev.prilavok.fulfilment.ParcelState;
import dev.prilavok.fulfilment.ParcelView;
import dev.prilavok.fulfilment.Parcels;
import dev.prilavok.fulfilment.Warehouse;
import dev.prilavok.kernel.Ids;
import dev.prilavok.order.Actor;
import dev.prilavok.order.Orders;
import dev.prilavok.order.PlacedOrder;
import dev.prilavok.order.Tender;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.trial.TrialReport;
import dev.prilavok.trial.Trials;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes demo orders through the warehouse and to the door, each to another end, through the doors that people use. */
@ApplicationScoped
class DemoParcels {
    private static final Actor PACKER = Actor.warehouse("warehouse");
    private static final Actor COURIER = Actor.courier("courier");
    private static final String OURS = "own-courier";

    /** How far a demo order goes. */
    enum Story {
        PLANNED,
        HALF_PICKED,
        SHORT,
        READY,
        WITH_COURIER,
        OUT_FOR_DELIVERY,
        AT_PICKUP_POINT,
        NOBODY_HOME,
        KEPT_ALL,
        KEPT_PART,
        REFUSED,
        REFUSED_AND_BACK,
        LOST
    }

    private final Orders orders;
    private final Warehouse warehouse;
    private final Parcels parcels;
    private final Trials trials;
    private final Scope scope;
    private final Clock clock;

    DemoParcels(Orders orders, Warehouse warehouse, Parcels parcels, Trials trials, Scope scope, Clock clock) {
        this.orders = orders;
        this.warehouse = warehouse;
        this.parcels = parcels;
        this.trials = trials;
        this.scope = scope;
        this.clock = clock;
    }

    /** Confirms the order and tells its story; the parcel in which it goes. */
    UUID tell(Shop shop, PlacedOrder order, Story story) {
        scope.shop(shop.id(), () -> orders.confirm(shop.id(), order.number(), Actor.franchisee(shop.slug())));
        var parcel = scope.shop(shop.id(), () -> warehouse.plan(shop.id(), order.id(), null, PACKER));
        switch (story) {
            case PLANNED -> {}
            case HALF_PICKED -> pick(shop, parcel, 1);
            case SHORT -> missing(shop, parcel);
            case READY -> ready(shop, parcel);
            default -> {
                ready(shop, parcel);
                goOn(shop, parcel, story);
            }
        }
        return parcel;
    }

    /** Gives a parcel that stands ready away and tells the rest of its story. */
    void goOn(Shop shop, UUID parcel, Story story) {
        scope.shop(
                shop.id(),
                () -> warehouse.handOver(
                        shop.id(), parcel, null, view(shop, parcel).carrier().equals(OURS) ? "courier" : null, PACKER));
        switch (story) {
            case OUT_FOR_DELIVERY -> hear(shop, parcel, ParcelState.OUT_FOR_DELIVERY, null);
            case AT_PICKUP_POINT -> hear(shop, parcel, ParcelState.IN_TRANSIT, null);
            case NOBODY_HOME -> {
                hear(shop, parcel, ParcelState.OUT_FOR_DELIVERY, null);
                hear(shop, parcel, ParcelState.ATTEMPT_FAILED, "NOBODY_HOME");
            }
            case KEPT_ALL -> door(shop, parcel, Integer.MAX_VALUE, null);
            case KEPT_PART -> door(shop, parcel, 1, "SIZE_LARGE");
            case REFUSED -> door(shop, parcel, 0, "NOT_AS_DESCRIBED");
            case REFUSED_AND_BACK -> back(shop, parcel);
            case LOST ->
                report(
                        shop,
                        parcel,
                        TrialReport.of(Ids.next(), TrialReport.Kind.LOST, clock.instant(), COURIER, "LOST"));
            default -> {}
        }
    }

    private void ready(Shop shop, UUID parcel) {
        pick(shop, parcel, Integer.MAX_VALUE);
        scope.shop(shop.id(), () -> {
            warehouse.packed(shop.id(), parcel, PACKER);
            warehouse.ready(shop.id(), parcel, PACKER);
        });
    }

    private void pick(Shop shop, UUID parcel, int units) {
        var left = units;
        for (var line : view(shop, parcel).lines())
            for (var i = 0; i < line.quantity() && left-- > 0; i++) scan(shop, parcel, line, i);
    }

    // A made-up marking code: the GTIN of nobody, a serial of its own, and the separator that real codes carry.
    private void scan(Shop shop, UUID parcel, ParcelLine line, int unit) {
        var serial = parcel.toString().substring(24) + line.no() + unit;
        var mark = line.marked() ? "0104600000000000" + "21" + serial + "\u001d93demo" : null;
        scope.shop(shop.id(), () -> {
            warehouse.pick(shop.id(), parcel, line.sku(), mark, PACKER);
        });
    }

    private void missing(Shop shop, UUID parcel) {
        var line = view(shop, parcel).lines().get(0).no();
        scope.shop(shop.id(), () -> warehouse.missing(shop.id(), parcel, line, PACKER));
    }

    private void back(Shop shop, UUID parcel) {
        door(shop, parcel, 0, "QUALITY");
        var graded = view(shop, parcel).lines().stream()
                .map(line -> new Graded(line.no(), line.quantity(), Grade.FIT, null, null))
                .toList();
        scope.shop(shop.id(), () -> {
            warehouse.receiveBack(shop.id(), parcel, PACKER);
            warehouse.inspect(shop.id(), parcel, graded, PACKER);
        });
    }

    // The first lines are kept, the rest is not; the courier brings the exact sum.
    private void door(Shop shop, UUID parcel, int lines, @Nullable String reason) {
        var seen = view(shop, parcel).lines();
        List<TrialReport.Pieces> pieces = seen.stream()
                .map(line -> new TrialReport.Pieces(
                        line.no(),
                        seen.indexOf(line) < lines ? line.quantity() : 0,
                        seen.indexOf(line) < lines ? null : reason))
                .toList();
        report(shop, parcel, TrialReport.door(Ids.next(), clock.instant(), COURIER, pieces, null, Tender.CASH));
    }

    private void report(Shop shop, UUID parcel, TrialReport report) {
        scope.shop(shop.id(), () -> {
            trials.report(shop.id(), parcel, report);
        });
    }

    private void hear(Shop shop, UUID parcel, ParcelState state, @Nullable String reason) {
        scope.shop(shop.id(), () -> {
            parcels.hear(shop.id(), parcel, new Heard(Ids.next(), state, clock.instant(), COURIER, reason));
        });
    }

    private ParcelView view(Shop shop, UUID parcel) {
        return scope.shop(shop.id(), () -> parcels.find(shop.id(), parcel)).orElseThrow();
    }
}
