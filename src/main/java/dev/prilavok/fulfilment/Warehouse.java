package dev.prilavok.fulfilment;

import dev.prilavok.delivery.Receiver;
import dev.prilavok.delivery.WaybillItem;
import dev.prilavok.delivery.WaybillRequest;
import dev.prilavok.delivery.Waybills;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Sku;
import dev.prilavok.order.Actor;
import dev.prilavok.order.OrderState;
import dev.prilavok.order.OrderView;
import dev.prilavok.order.Orders;
import dev.prilavok.stock.Place;
import dev.prilavok.stock.Stock;
import dev.prilavok.stock.Transfer;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The work of the warehouse on one parcel, step by step: plan, pick, pack, make ready, hand over, receive back, grade. */
@ApplicationScoped
public class Warehouse {
    private final ParcelRows rows;
    private final MarkRows marks;
    private final ScanRows scans;
    private final Orders orders;
    private final Stock stock;
    private final Waybills waybills;
    private final Event<ParcelHandedOver> handedOver;
    private final Event<ParcelCameBack> cameBack;
    private final Event<UnitsInspected> inspected;
    private final GradeRows grades;
    private final Clock clock;

    Warehouse(
            ParcelRows rows,
            MarkRows marks,
            ScanRows scans,
            Orders orders,
            Stock stock,
            Waybills waybills,
            Event<ParcelHandedOver> handedOver,
            Event<ParcelCameBack> cameBack,
            Event<UnitsInspected> inspected,
            GradeRows grades,
            Clock clock) {
        this.rows = rows;
        this.marks = marks;
        this.scans = scans;
        this.orders = orders;
        this.stock = stock;
        this.waybills = waybills;
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
        var parcel = planned(order, wave);
        rows.insert(parcel);
        orders.fulfilmentBecame(shop, orderId, Parcels.status(ParcelState.PLANNED));
        return parcel.id();
    }

    private ParcelView planned(OrderView order, @Nullable UUID wave) {
        var now = clock.instant();
        var way = order.delivery();
        var lines = order.lines().stream()
                .filter(line -> line.quantity() > line.pieces().cancelled())
                .toList();
        return new ParcelView(
                order.shop(),
                Ids.next(),
                ParcelNumber.random(),
                order.id(),
                order.number(),
                wave,
                ParcelState.PLANNED,
                now,
                way.carrier(),
                way.way(),
                way.pointCode(),
                order.city(),
                way.title(),
                way.earliest(),
                way.latest(),
                way.trial(),
                false,
                lines.stream()
                        .mapToInt(line -> line.quantity() - line.pieces().cancelled())
                        .sum(),
                lines.stream()
                        .mapToInt(line -> line.quantity() * line.weightGrams())
                        .sum(),
                order.due(),
                0,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                now,
                lines.stream()
                        .map(line -> new ParcelLine(
                                line.no(),
                                line.sku(),
                                line.name(),
                                line.colour(),
                                line.size(),
                                line.pictureSrc(),
                                line.alternative(),
                                line.quantity() - line.pieces().cancelled(),
                                0,
                                0,
                                0,
                                line.marked(),
                                null,
                                null))
                        .toList());
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
        var parcel = picking(shop, id, actor);
        var line = wanted(parcel, sku);
        if (line.marked()) {
            if (mark == null || mark.isBlank()) throw PickRefused.markWanted(line);
            if (!marks.add(parcel, line.no(), mark)) throw PickRefused.markUsed();
        }
        rows.line(parcel, line.no(), line.picked() + 1, line.shortOf(), line.quantity());
        scans.add(parcel, line.no(), sku, line.marked() ? mark : null, clock.instant(), actor.name());
        return read(shop, id);
    }

    /** Takes the last scanned unit out of the parcel again; nothing happens when there is none. */
    @Transactional
    public void undo(ShopId shop, UUID id, Actor actor) {
        var parcel = picking(shop, id, actor);
        scans.last(parcel).ifPresent(scan -> {
            var line = parcel.line(scan.line());
            if (scan.mark() != null) marks.remove(parcel, scan.mark());
            rows.line(parcel, line.no(), line.picked() - 1, line.shortOf(), line.quantity());
            scans.undone(parcel, scan.id(), clock.instant());
        });
    }

    // The first scan begins the picking.
    private ParcelView picking(ShopId shop, UUID id, Actor actor) {
        var parcel = lock(shop, id);
        if (parcel.state() == ParcelState.PLANNED) {
            step(parcel, ParcelState.PICKING, actor, null);
            return lock(shop, id);
        }
        if (parcel.state() != ParcelState.PICKING) throw new ParcelMoved(parcel.state());
        return parcel;
    }

    private static ParcelLine wanted(ParcelView parcel, Sku sku) {
        var same =
                parcel.lines().stream().filter(line -> line.sku().equals(sku)).toList();
        if (same.isEmpty()) throw PickRefused.notInParcel(sku.value());
        return same.stream()
                .filter(line -> line.left() > 0)
                .findFirst()
                .orElseThrow(() -> PickRefused.enough(same.get(0)));
    }

    /** Takes everything of a line out of the parcel again, to scan it anew. */
    @Transactional
    public void unpick(ShopId shop, UUID id, int no, Actor actor) {
        var parcel = picking(shop, id, actor);
        var line = parcel.line(no);
        marks.clear(parcel, no);
        scans.undoneOf(parcel, no, clock.instant());
        rows.line(parcel, no, 0, line.shortOf(), line.quantity());
    }

    /**
     * Says that pieces of a line are not on their shelf; the franchisee asks the buyer before anything goes out without them.
     *
     * @throws ParcelMoved when the parcel is not being picked
     */
    @Transactional
    public void missing(ShopId shop, UUID id, int no, Actor actor) {
        var parcel = picking(shop, id, actor);
        var line = parcel.line(no);
        if (line.left() == 0) throw PickRefused.enough(line);
        rows.line(parcel, no, line.picked(), line.shortOf() + line.left(), line.quantity());
        step(parcel, ParcelState.SHORT, actor, line.sku().value());
    }

    /** What was missing has been found; picking goes on. */
    @Transactional
    public void found(ShopId shop, UUID id, Actor actor) {
        var parcel = in(shop, id, ParcelState.SHORT);
        parcel.lines().forEach(line -> rows.line(parcel, line.no(), line.picked(), 0, line.quantity()));
        step(parcel, ParcelState.PICKING, actor, null);
    }

    /**
     * The buyer goes without what is missing; it is written off the stock, and the rest is picked.
     *
     * @throws NothingLeft when the parcel would be empty
     */
    @Transactional
    public void goWithout(ShopId shop, UUID id, Actor actor) {
        var parcel = in(shop, id, ParcelState.SHORT);
        var gone = parcel.lines().stream().filter(line -> line.shortOf() > 0).toList();
        if (parcel.lines().stream().allMatch(line -> line.quantity() == line.shortOf())) throw new NothingLeft();
        var legs = new ArrayList<Transfer.Leg>();
        for (var line : gone) {
            orders.shorten(shop, parcel.order(), line.no(), line.shortOf());
            rows.without(parcel, line.no(), line.shortOf());
            legs.add(new Transfer.Leg(line.sku(), line.shortOf(), Place.HELD, Place.WRITTEN_OFF));
        }
        step(parcel, ParcelState.PICKING, actor, null);
        weigh(read(shop, id));
        stock.transfer(new Transfer(Ids.next(), parcel.order(), parcel.number(), "нет на полке", legs));
    }

    // What is not in the parcel is neither carried nor paid for.
    private void weigh(ParcelView parcel) {
        var order = orders.byId(parcel.shop(), parcel.order()).orElseThrow();
        var pieces = pieces(parcel);
        var grams = order.lines().stream()
                .mapToInt(line -> line.weightGrams() * pieces.getOrDefault(line.no(), 0))
                .sum();
        rows.set(
                parcel,
                "units",
                pieces.values().stream().mapToInt(Integer::intValue).sum());
        rows.set(parcel, "weight_grams", grams);
        rows.set(parcel, "due_minor", Moneys.minor(order.duePieces(pieces)));
    }

    private static Map<Integer, Integer> pieces(ParcelView parcel) {
        return parcel.lines().stream().collect(Collectors.toMap(ParcelLine::no, ParcelLine::quantity));
    }

    /**
     * Closes the picking: every unit of the parcel is in it.
     *
     * @throws PickRefused when something is left to pick
     */
    @Transactional
    public void packed(ShopId shop, UUID id, Actor actor) {
        var parcel = in(shop, id, ParcelState.PICKING);
        if (!parcel.isPicked())
            throw PickRefused.notAllPicked(
                    parcel.lines().stream().mapToInt(ParcelLine::left).sum());
        rows.set(parcel, "packed_by", actor.name());
        rows.set(parcel, "packed_at", clock.instant());
        step(parcel, ParcelState.PACKED, actor, null);
        book(parcel);
    }

    private void book(ParcelView parcel) {
        var order = orders.byId(parcel.shop(), parcel.order()).orElseThrow();
        waybills.order(new WaybillRequest(
                parcel.shop(),
                parcel.id(),
                parcel.number(),
                parcel.carrier(),
                parcel.way(),
                parcel.point(),
                parcel.city(),
                new Receiver(
                        order.buyer().name(),
                        order.buyer().phone().e164(),
                        order.buyer().email(),
                        order.buyer().addressLine(),
                        order.buyer().comment()),
                items(parcel, order),
                order.delivery().price(),
                order.delivery().freeFrom(),
                parcel.trial(),
                order.duePieces(pieces(parcel)),
                parcel.weightGrams(),
                order.locale()));
    }

    private List<WaybillItem> items(ParcelView parcel, OrderView order) {
        return parcel.lines().stream()
                .map(line -> {
                    var sold = order.lines().stream()
                            .filter(one -> one.no() == line.no())
                            .findFirst()
                            .orElseThrow();
                    return new WaybillItem(
                            line.no(),
                            line.sku(),
                            line.name() + ", " + line.colour() + ", " + line.size(),
                            line.quantity(),
                            sold.part(1),
                            sold.part(1),
                            sold.weightGrams(),
                            marks.of(parcel, line.no()));
                })
                .toList();
    }

    /** The box is closed and labelled; the parcel waits for its carrier. */
    @Transactional
    public void ready(ShopId shop, UUID id, Actor actor) {
        step(in(shop, id, ParcelState.PACKED), ParcelState.READY, actor, null);
    }

    /**
     * Gives a ready parcel to its carrier: its units leave the warehouse.
     *
     * @param courier login of our own courier who takes it
     */
    @Transactional
    public void handOver(ShopId shop, UUID id, @Nullable UUID manifest, @Nullable String courier, Actor actor) {
        waybills.left(shop, id); // first, for what a carrier says takes the waybill before the parcel, too
        var parcel = in(shop, id, ParcelState.READY);
        var skus = parcel.lines().stream().map(ParcelLine::sku).toList();
        rows.set(parcel, "manifest_id", manifest);
        rows.set(parcel, "courier", courier);
        rows.set(parcel, "handed_over_at", clock.instant());
        rows.costs(parcel, stock.costs(skus));
        step(parcel, ParcelState.HANDED_OVER, actor, null);
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
        var parcel = lock(shop, id);
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
        var parcel = in(shop, id, ParcelState.SHORT);
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
        var parcel = lock(shop, id);
        if (parcel.state().isMoving() || parcel.state().isOutcome()) {
            cameBack.fire(new ParcelCameBack(shop, id, clock.instant(), actor));
            parcel = lock(shop, id);
        }
        if (!parcel.state().mayBecome(ParcelState.RETURNED)) throw new ParcelMoved(parcel.state());
        step(parcel, ParcelState.RETURNED, actor, null);
    }

    /**
     * Grades what came back, unit by unit, and puts it where its grade belongs; pieces that nobody counted are missing.
     *
     * @throws PickRefused when more is graded than can be in the parcel
     */
    @Transactional
    public void inspect(ShopId shop, UUID id, List<Graded> counted, Actor actor) {
        var parcel = in(shop, id, ParcelState.RETURNED);
        var all = Inspection.complete(parcel, counted);
        grades.write(parcel, all, actor, clock.instant());
        step(parcel, ParcelState.INSPECTED, actor, null);
        inspected.fire(new UnitsInspected(shop, id, parcel.order(), clock.instant(), all));
        stock.transfer(new Transfer(Ids.next(), parcel.order(), parcel.number(), null, Inspection.legs(parcel, all)));
    }

    private ParcelView in(ShopId shop, UUID id, ParcelState state) {
        var parcel = lock(shop, id);
        if (parcel.state() != state) throw new ParcelMoved(parcel.state());
        return parcel;
    }

    private ParcelView lock(ShopId shop, UUID id) {
        return rows.locked(shop, id).orElseThrow(() -> new NotFound("parcel"));
    }

    private ParcelView read(ShopId shop, UUID id) {
        return rows.find(shop, id).orElseThrow(() -> new NotFound("parcel"));
    }

    void step(ParcelView parcel, ParcelState to, Actor actor, @Nullable String reason) {
        var now = clock.instant();
        rows.step(parcel, new Step(now, now, parcel.state(), to, true, actor, reason, null));
        orders.fulfilmentBecame(parcel.shop(), parcel.order(), Parcels.status(to));
    }
}
