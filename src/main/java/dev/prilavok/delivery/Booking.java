package dev.prilavok.delivery;

import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The talk with a carrier about one waybill, outside every transaction; each answer is written before the next question. */
@ApplicationScoped
class Booking {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final int LONGEST_DOUBLING = 10;
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final WaybillRows rows;
    private final OutsideCarriers carriers;
    private final CarrierLanes lanes;
    private final Scope scope;
    private final Clock clock;
    private final Event<WaybillChanged> changed;

    Booking(
            WaybillRows rows,
            OutsideCarriers carriers,
            CarrierLanes lanes,
            Scope scope,
            Clock clock,
            Event<WaybillChanged> changed) {
        this.rows = rows;
        this.carriers = carriers;
        this.lanes = lanes;
        this.scope = scope;
        this.clock = clock;
        this.changed = changed;
    }

    /** Talks on the carrier's own lane, so that a carrier that hangs keeps nobody else waiting. */
    void start(ShopId shop, UUID parcel) {
        var carrier = scope.shop(shop, () -> rows.find(shop, parcel))
                .map(row -> row.waybill().carrier())
                .orElse(null);
        if (carrier != null) lanes.of(carrier).run(() -> talk(shop, parcel));
    }

    void talk(ShopId shop, UUID parcel) {
        var row = scope.shop(shop, () -> claim(shop, parcel));
        if (row == null) return;
        var carrier = carriers.of(row.waybill().carrier()).orElse(null);
        if (carrier == null || !carrier.configured()) later(row, CarrierTexts.NOT_CONFIGURED);
        else ask(row, carrier);
    }

    // Who claims a row owns it for a while: two replicas, or a job and the rounds, ask the carrier once.
    private WaybillRows.@Nullable Row claim(ShopId shop, UUID parcel) {
        var row = rows.locked(shop, parcel).orElse(null);
        var now = clock.instant();
        if (row == null || row.nextTry() == null || row.nextTry().isAfter(now)) return null;
        rows.write(shop, row.waybill(), row.attempts(), now.plus(LEASE), row.calledOff());
        return row;
    }

    private void ask(WaybillRows.Row row, OutsideCarrier carrier) {
        try {
            if (row.waybill().state() == Waybill.State.VOID) callOff(row, carrier);
            else heard(row, carrier.book(row.request(), row.waybill().carrierId()));
        } catch (CarrierTrouble trouble) {
            later(row, trouble.kind().name());
        }
    }

    private void callOff(WaybillRows.Row row, OutsideCarrier carrier) {
        carrier.cancel(row.request(), row.waybill().carrierId());
        scope.shop(row.shop(), () -> rows.write(row.shop(), row.waybill(), row.attempts(), null, true));
    }

    private void heard(WaybillRows.Row row, OutsideCarrier.Answer answer) {
        if (answer instanceof OutsideCarrier.Answer.Booked booked)
            settle(row, Waybill.State.BOOKED, booked.carrierId(), booked.trackingNumber(), null);
        else if (answer instanceof OutsideCarrier.Answer.Refused refused)
            settle(row, Waybill.State.REFUSED, row.waybill().carrierId(), null, CarrierTexts.refused(refused.why()));
        else if (answer instanceof OutsideCarrier.Answer.Pending pending)
            scope.shop(row.shop(), () -> wait(row, pending.carrierId(), CarrierTexts.PENDING));
    }

    private void settle(
            WaybillRows.Row row,
            Waybill.State state,
            @Nullable String carrierId,
            @Nullable String number,
            @Nullable String trouble) {
        scope.shop(row.shop(), () -> {
            var now = rows.locked(row.shop(), row.request().parcel()).orElseThrow();
            var called = now.waybill().state() == Waybill.State.VOID;
            var waybill = new Waybill(
                    row.request().parcel(),
                    row.waybill().carrier(),
                    called ? Waybill.State.VOID : state,
                    carrierId,
                    number,
                    trouble);
            // called off while the carrier was being asked: it has to be told as well
            rows.write(row.shop(), waybill, 0, called ? clock.instant() : null, false);
            if (!called) changed.fire(new WaybillChanged(row.shop(), waybill));
        });
    }

    private void later(WaybillRows.Row row, String trouble) {
        scope.shop(row.shop(), () -> wait(row, row.waybill().carrierId(), trouble));
    }

    private void wait(WaybillRows.Row row, @Nullable String carrierId, String trouble) {
        var now = rows.locked(row.shop(), row.request().parcel()).orElseThrow();
        var known = now.waybill();
        var waybill =
                new Waybill(known.parcel(), known.carrier(), known.state(), carrierId, known.trackingNumber(), trouble);
        rows.write(row.shop(), waybill, row.attempts() + 1, again(row.attempts()), now.calledOff());
    }

    private Instant again(int attempts) {
        return clock.instant().plus(FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, LONGEST_DOUBLING)));
    }
}
