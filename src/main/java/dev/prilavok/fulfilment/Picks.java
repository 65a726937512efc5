package dev.prilavok.fulfilment;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Sku;
import dev.prilavok.order.Actor;
import dev.prilavok.order.Orders;
import dev.prilavok.stock.Place;
import dev.prilavok.stock.Stock;
import dev.prilavok.stock.Transfer;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What goes into a parcel, scan by scan, and what is done when something is not on its shelf. */
@ApplicationScoped
class Picks {
    private final ParcelRows rows;
    private final ParcelSteps steps;
    private final MarkRows marks;
    private final ScanRows scans;
    private final Orders orders;
    private final Stock stock;
    private final Clock clock;

    Picks(ParcelRows rows, ParcelSteps steps, MarkRows marks, ScanRows scans, Orders orders, Stock stock, Clock clock) {
        this.rows = rows;
        this.steps = steps;
        this.marks = marks;
        this.scans = scans;
        this.orders = orders;
        this.stock = stock;
        this.clock = clock;
    }

    /**
     * Takes one unit into the parcel, as scanned.
     *
     * @param mark the marking code of the unit; needed for marked goods
     * @throws PickRefused when the unit does not belong there, or is one too many
     * @throws ParcelMoved when the parcel is not being picked
     */
    ParcelView pick(ShopId shop, UUID id, Sku sku, @Nullable String mark, Actor actor) {
        var parcel = picking(shop, id, actor);
        var line = wanted(parcel, sku);
        if (line.marked()) {
            if (mark == null || mark.isBlank()) throw PickRefused.markWanted(line);
            if (!marks.add(parcel, line.no(), mark)) throw PickRefused.markUsed();
        }
        rows.line(parcel, line.no(), line.picked() + 1, line.shortOf(), line.quantity());
        scans.add(parcel, line.no(), sku, line.marked() ? mark : null, clock.instant(), actor.name());
        return steps.read(shop, id);
    }

    /** Takes counted units that carry no marks into the parcel at once. */
    void counted(ShopId shop, UUID id, SortedMap<Sku, Integer> counted, Actor actor) {
        var parcel = picking(shop, id, actor);
        counted.forEach((sku, pieces) -> {
            var line = wanted(parcel, sku);
            if (line.marked()) throw PickRefused.markWanted(line);
            if (pieces < 1 || pieces > line.left()) throw PickRefused.enough(line);
            rows.line(parcel, line.no(), line.picked() + pieces, line.shortOf(), line.quantity());
            scans.add(parcel, line.no(), sku, pieces, clock.instant(), actor.name());
        });
    }

    /** Takes the last scanned unit out of the parcel again; nothing happens when there is none. */
    void undo(ShopId shop, UUID id, Actor actor) {
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
        var parcel = steps.lock(shop, id);
        if (parcel.state() == ParcelState.PLANNED) {
            steps.step(parcel, ParcelState.PICKING, actor, null);
            return steps.lock(shop, id);
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
    void unpick(ShopId shop, UUID id, int no, Actor actor) {
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
    void missing(ShopId shop, UUID id, int no, Actor actor) {
        var parcel = picking(shop, id, actor);
        var line = parcel.line(no);
        if (line.left() == 0) throw PickRefused.enough(line);
        rows.line(parcel, no, line.picked(), line.shortOf() + line.left(), line.quantity());
        steps.step(parcel, ParcelState.SHORT, actor, line.sku().value());
    }

    /** What was missing has been found; picking goes on. */
    void found(ShopId shop, UUID id, Actor actor) {
        var parcel = steps.in(shop, id, ParcelState.SHORT);
        parcel.lines().forEach(line -> rows.line(parcel, line.no(), line.picked(), 0, line.quantity()));
        steps.step(parcel, ParcelState.PICKING, actor, null);
    }

    /**
     * The buyer goes without what is missing; it is written off the stock, and the rest is picked.
     *
     * @throws NothingLeft when the parcel would be empty
     */
    void goWithout(ShopId shop, UUID id, Actor actor) {
        var parcel = steps.in(shop, id, ParcelState.SHORT);
        var gone = parcel.lines().stream().filter(line -> line.shortOf() > 0).toList();
        if (parcel.lines().stream().allMatch(line -> line.quantity() == line.shortOf())) throw new NothingLeft();
        var legs = new ArrayList<Transfer.Leg>();
        for (var line : gone) {
            orders.shorten(shop, parcel.order(), line.no(), line.shortOf());
            rows.without(parcel, line.no(), line.shortOf());
            legs.add(new Transfer.Leg(line.sku(), line.shortOf(), Place.HELD, Place.WRITTEN_OFF));
        }
        steps.step(parcel, ParcelState.PICKING, actor, null);
        weigh(steps.read(shop, id));
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

    static Map<Integer, Integer> pieces(ParcelView parcel) {
        return parcel.lines().stream().collect(Collectors.toMap(ParcelLine::no, ParcelLine::quantity));
    }
}
