package dev.prilavok.fulfilment;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Sku;
import dev.prilavok.order.Actor;
import dev.prilavok.order.OrderState;
import dev.prilavok.order.Orders;
import dev.prilavok.stock.Place;
import dev.prilavok.stock.Stock;
import dev.prilavok.stock.Transfer;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The work of the warehouse on one parcel, step by step: plan, pick, pack, make ready, hand over, receive back, grade. */
@ApplicationScoped
public class Warehouse {
    private final ParcelRows rows;
    private final ParcelSteps steps;
    private final Picks picks;
    private final Bookings bookings;
    private final Orders orders;
    private final Stock stock;
    private final Event<ParcelHandedOver> handedOver;
    private final Event<ParcelCameBack> cameBack;
    private final Event<UnitsInspected> inspected;
    private final GradeRows grades;
    private final Clock clock;

    Warehouse(
            ParcelRows rows,
            ParcelSteps steps,
            Picks picks,
            Bookings bookings,
            Orders orders,
            Stock stock,
            Event<ParcelHandedOver> handedOver,
            Event<ParcelCameBack> cameBack,
            Event<UnitsInspected> inspected,
            GradeRows grades,
            Clock clock) {
        this.rows = rows;
        this.steps = steps;
        this.picks = picks;
        this.bookings = bookings;
        this.orders = orders;
        this.stock = stock;
        this.handedOver = handedOver;
        this.cameBack = cameBack;
        this.inspected = inspected;
        this.grades = grades;
        this.clock = clock;
    }

    /**
     * Plans the parcel of a confirmed order, which goes to the warehouse by this.
     *
     * @throws dev.prilavok.order.NotAllowedNow when the order is not confirmed
     */
    @Transactional
    public UUID plan(ShopId shop, UUID orderId, @Nullable UUID wave, Actor actor) {
        var order = orders.byId(shop, orderId).orElseThrow(() -> new NotFound("order"));
        var there = rows.ofOrder(shop, orderId);
        if (there.isPresent()) return there.get().id();
        if (order.state() != OrderState.RELEASED) orders.release(shop, order.number(), actor);
        var parcel = ParcelPlan.of(order, wave, clock.instant());
        rows.insert(parcel);
        orders.fulfilmentBecame(shop, orderId, Parcels.status(ParcelState.PLANNED));
        return parcel.id();
    }

    /**
     * Takes one unit into the parcel, as scanned.
     *
     * @param mark the marking code of the unit; needed for marked goods
     * @throws PickRefused when the unit does not belong there, or is one too many
     * @throws ParcelMoved when the parcel is not being picked
     */
    @Transactional
    public ParcelView pick(ShopId shop, UUID id, Sku sku, @Nullable String mark, Actor actor) {
        return picks.pick(shop, id, sku, mark, actor);
    }

    /**
     * Takes counted units into the parcel at once; not for goods that carry marks.
     *
     * @throws PickRefused when they do not belong there, are too many, or have to be scanned one by one
     */
    @Transactional
    public void pick(ShopId shop, UUID id, SortedMap<Sku, Integer> counted, Actor actor) {
        picks.counted(shop, id, counted, actor);
    }

    /** Takes the last scanned unit out of the parcel again; nothing happens when there is none. */
    @Transactional
    public void undo(ShopId shop, UUID id, Actor actor) {
        picks.undo(shop, id, actor);
    }

    /** Takes everything of a line out of the parcel again, to scan it anew. */
    @Transactional
    public void unpick(ShopId shop, UUID id, int no, Actor actor) {
        picks.unpick(shop, id, no, actor);
    }

    /**
     * Says that pieces of a line are not on their shelf; the franchisee asks the buyer before anything goes out without them.
     *
     * @throws ParcelMoved when the parcel is not being picked
     */
    @Transactional
    public void missing(ShopId shop, UUID id, int no, Actor actor) {
        picks.missing(shop, id, no, actor);
    }

    /** What was missing has been found; picking goes on. */
    @Transactional
    public void found(ShopId shop, UUID id, Actor actor) {
        picks.found(shop, id, actor);
    }

    /**
     * The buyer goes without what is missing; it is written off the stock, and the rest is picked.
     *
     * @throws NothingLeft when the parcel would be empty
     */
    @Transactional
    public void goWithout(ShopId shop, UUID id, Actor actor) {
        picks.goWithout(shop, id, actor);
    }

    /**
     * Closes the picking: every unit of the parcel is in it.
     *
     * @throws PickRefused when something is left to pick
     */
    @Transactional
    public void packed(ShopId shop, UUID id, Actor actor) {
        var parcel = steps.in(shop, id, ParcelState.PICKING);
        if (!parcel.isPicked())
            throw PickRefused.notAllPicked(
                    parcel.lines().stream().mapToInt(ParcelLine::left).sum());
        rows.set(parcel, "packed_by", actor.name());
        rows.set(parcel, "packed_at", clock.instant());
        steps.step(parcel, ParcelState.PACKED, actor, null);
        bookings.book(parcel);
    }

    /** The box is closed and labelled; the parcel waits for its carrier. */
    @Transactional
    public void ready(ShopId shop, UUID id, Actor actor) {
        steps.step(steps.in(shop, id, ParcelState.PACKED), ParcelState.READY, actor, null);
    }

    /**
     * Gives a ready parcel to its carrier: its units leave the warehouse.
     *
     * @param courier login of our own courier who takes it
     */
    @Transactional
    public void handOver(ShopId shop, UUID id, @Nullable UUID manifest, @Nullable String courier, Actor actor) {
        bookings.left(shop, id); // first, for what a carrier says takes the waybill before the parcel, too
        var parcel = steps.in(shop, id, ParcelState.READY);
        var skus = parcel.lines().stream().map(ParcelLine::sku).toList();
        rows.set(parcel, "manifest_id", manifest);
        rows.set(parcel, "courier", courier);
        rows.set(parcel, "handed_over_at", clock.instant());
        rows.costs(parcel, stock.costs(skus));
        steps.step(parcel, ParcelState.HANDED_OVER, actor, null);
        orders.inDelivery(shop, parcel.order(), actor);
        handedOver.fire(new ParcelHandedOver(shop, id, parcel.order(), clock.instant()));
        stock.transfer(new Transfer(
                Ids.next(),
                parcel.order(),
                parcel.number(),
                null,
                parcel.lines().stream()
                        .map(line -> new Transfer.Leg(line.sku(), line.quantity(), Place.HELD, Place.SHIPPED))
                        .toList()));
    }

    /**
     * Calls a parcel off before it leaves; its order is cancelled, and the observer of that voids the parcel.
     *
     * @throws ParcelMoved when it has left
     */
    @Transactional
    public void callOff(ShopId shop, UUID id, Actor actor, String reason) {
        var parcel = steps.lock(shop, id);
        if (!parcel.state().isInHouse()) throw new ParcelMoved(parcel.state());
        orders.cancel(shop, parcel.orderNumber(), actor, reason);
    }

    /**
     * The buyer does not want the rest without what is missing: the order is cancelled.
     *
     * @throws ParcelMoved when nothing is missing any more
     */
    @Transactional
    public void giveUp(ShopId shop, UUID id, Actor actor, String reason) {
        var parcel = steps.in(shop, id, ParcelState.SHORT);
        // only head office cancels what the warehouse has begun; for a short parcel it leaves that to the franchisee
        orders.cancel(shop, parcel.orderNumber(), Actor.headOffice(actor.name()), reason);
    }

    /**
     * A parcel that comes back is scanned in.
     *
     * @throws ParcelMoved when nobody has refused anything in it
     */
    @Transactional
    public void receiveBack(ShopId shop, UUID id, Actor actor) {
        var parcel = steps.lock(shop, id);
        if (parcel.state().isMoving() || parcel.state().isOutcome()) {
            cameBack.fire(new ParcelCameBack(shop, id, clock.instant(), actor));
            parcel = steps.lock(shop, id);
        }
        if (!parcel.state().mayBecome(ParcelState.RETURNED)) throw new ParcelMoved(parcel.state());
        steps.step(parcel, ParcelState.RETURNED, actor, null);
    }

    /**
     * Grades what came back, unit by unit, and puts it where its grade belongs; pieces that nobody counted are missing.
     *
     * @throws PickRefused when more is graded than can be in the parcel
     */
    @Transactional
    public void inspect(ShopId shop, UUID id, List<Graded> counted, Actor actor) {
        var parcel = steps.in(shop, id, ParcelState.RETURNED);
        var all = Inspection.complete(parcel, counted);
        grades.write(parcel, all, actor, clock.instant());
        steps.step(parcel, ParcelState.INSPECTED, actor, null);
        inspected.fire(new UnitsInspected(shop, id, parcel.order(), clock.instant(), all));
        stock.transfer(new Transfer(Ids.next(), parcel.order(), parcel.number(), null, Inspection.legs(parcel, all)));
    }
}
