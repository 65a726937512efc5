package dev.prilavok.delivery;

import dev.prilavok.kernel.Jobs;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Parcels given to carriers: asked for in the caller's transaction, booked afterwards by a durable job. */
@ApplicationScoped
public class Waybills {
    private final WaybillRows rows;
    private final ParcelFactRows kept;
    private final CarrierChoice choice;
    private final Jobs jobs;
    private final Clock clock;
    private final Event<WaybillChanged> changed;

    Waybills(
            WaybillRows rows,
            ParcelFactRows kept,
            CarrierChoice choice,
            Jobs jobs,
            Clock clock,
            Event<WaybillChanged> changed) {
        this.rows = rows;
        this.kept = kept;
        this.choice = choice;
        this.jobs = jobs;
        this.clock = clock;
        this.changed = changed;
    }

    /**
     * Asks for a waybill, once for a parcel; our own courier needs nobody's answer. After a refusal the carrier is asked anew, by the
     * words of the new request. In the scope of the shop.
     */
    @Transactional
    public void order(WaybillRequest request) {
        var carrier = choice.of(request);
        var own = carrier.equals(CarrierChoice.OWN);
        var state = own ? Waybill.State.BOOKED : Waybill.State.REQUESTED;
        var isAsked = rows.insert(request, carrier, state, clock.instant())
                || rows.renew(request, carrier, state, clock.instant());
        if (!isAsked) return;
        if (own) announce(request.shop(), request.parcel());
        else
            jobs.schedule(
                    BookWaybill.class, request.parcel() + "-" + clock.millis(), key(request.shop(), request.parcel()));
    }

    /** Calls the parcel off; the carrier is told by a durable job. */
    @Transactional
    public void cancel(ShopId shop, UUID parcel) {
        var row = rows.locked(shop, parcel).orElse(null);
        if (row == null || row.waybill().state() == Waybill.State.VOID) return;
        var known = row.waybill();
        var tell = !known.carrier().equals(CarrierChoice.OWN) && known.state() != Waybill.State.REFUSED;
        var off = new Waybill(
                parcel, known.carrier(), Waybill.State.VOID, known.carrierId(), known.trackingNumber(), null);
        rows.write(shop, off, 0, tell ? clock.instant() : null, !tell);
        changed.fire(new WaybillChanged(shop, off));
        if (tell) jobs.schedule(BookWaybill.class, parcel + "-off", key(shop, parcel));
    }

    /** Asks the carrier now instead of later; a carrier that refused is asked anew. In the scope of the shop. */
    @Transactional
    public void hurry(ShopId shop, UUID parcel) {
        var row = rows.locked(shop, parcel).orElseThrow(() -> new NotFound("waybill"));
        var known = row.waybill();
        if (known.state() == Waybill.State.REFUSED) {
            order(row.request());
            return;
        }
        if (row.nextTry() == null) return;
        rows.write(shop, known, row.attempts(), clock.instant(), row.calledOff());
        jobs.schedule(BookWaybill.class, parcel + "-" + clock.millis(), key(shop, parcel));
    }

    /**
     * The parcel has left our house with its carrier; what the carrier has said of it before is told now, by a durable job. In the
     * scope of the shop.
     */
    @Transactional
    public void left(ShopId shop, UUID parcel) {
        if (!rows.left(shop, parcel, clock.instant())) return;
        if (kept.isWaiting(shop, parcel))
            jobs.schedule(TellParcel.class, parcel.toString(), new TellParcel.Parcel(shop.value(), parcel));
    }

    /** When these parcels left our house, by their numbers; those that have not are absent. In the scope of the network. */
    @Transactional
    public Map<String, Instant> left(Collection<String> numbers) {
        return rows.left(numbers);
    }

    /** The parcel's waybill. In the scope of the shop or of the network. */
    @Transactional
    public Optional<Waybill> of(ShopId shop, UUID parcel) {
        return rows.find(shop, parcel).map(WaybillRows.Row::waybill);
    }

    /** Whose parcel it is, by its tracking number, by our number or by the carrier's key. In the scope of the network. */
    @Transactional
    public Optional<ShopId> shopOf(String name) {
        return rows.named(name).map(WaybillRows.Key::shop);
    }

    private void announce(ShopId shop, UUID parcel) {
        rows.find(shop, parcel).ifPresent(row -> changed.fire(new WaybillChanged(shop, row.waybill())));
    }

    private static BookWaybill.Parcel key(ShopId shop, UUID parcel) {
        return new BookWaybill.Parcel(shop.value(), parcel);
    }
}
