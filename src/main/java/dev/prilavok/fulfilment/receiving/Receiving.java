package dev.prilavok.fulfilment.receiving;

import dev.prilavok.cases.CaseKind;
import dev.prilavok.cases.Cases;
import dev.prilavok.cases.NewCase;
import dev.prilavok.catalog.Barcodes;
import dev.prilavok.fulfilment.Grade;
import dev.prilavok.fulfilment.Graded;
import dev.prilavok.fulfilment.ParcelLine;
import dev.prilavok.fulfilment.ParcelMoved;
import dev.prilavok.fulfilment.ParcelState;
import dev.prilavok.fulfilment.ParcelView;
import dev.prilavok.fulfilment.Parcels;
import dev.prilavok.fulfilment.Scanned;
import dev.prilavok.fulfilment.Warehouse;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.order.Actor;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Counts what came back without saying what was expected, and closes the count. In the scope of the parcel's shop. */
@ApplicationScoped
class Receiving {
    private static final Duration TIME_TO_DECIDE = Duration.ofDays(3);

    private final CountRows rows;
    private final Parcels parcels;
    private final Warehouse warehouse;
    private final Barcodes barcodes;
    private final Cases cases;
    private final Clock clock;

    Receiving(CountRows rows, Parcels parcels, Warehouse warehouse, Barcodes barcodes, Cases cases, Clock clock) {
        this.rows = rows;
        this.parcels = parcels;
        this.warehouse = warehouse;
        this.barcodes = barcodes;
        this.cases = cases;
        this.clock = clock;
    }

    /** How a count ended. */
    record Result(int fit, int aside, int missing) {}

    @Transactional
    public List<CountRows.Unit> counted(ParcelView parcel) {
        return rows.of(parcel);
    }

    /**
     * Notes one unit.
     *
     * @param carriage the way damaged it; means nothing for a piece that is fit
     * @return the line it belongs to
     * @throws NotOfThisParcel when nothing like it was ever in the parcel
     */
    @Transactional
    public ParcelLine scan(
            ShopId shop,
            UUID id,
            String typed,
            Grade grade,
            boolean carriage,
            @Nullable String note,
            Locale locale,
            Actor actor) {
        var parcel = open(shop, id);
        var scanned = Scanned.read(typed);
        var sku = barcodes.unit(scanned.code(), locale)
                .map(unit -> unit.sku().value())
                .orElse(scanned.code());
        var counted = rows.of(parcel);
        var lines = parcel.lines().stream()
                .filter(line -> line.sku().value().equals(sku))
                .toList();
        if (lines.isEmpty()) throw new NotOfThisParcel(sku);
        // one SKU may stand on two lines: the first one is filled before the next
        var line = lines.stream()
                .filter(one -> counted(counted, one.no()) < one.comingBack())
                .findFirst()
                .orElse(lines.get(0));
        if (counted(counted, line.no()) >= line.quantity()) throw new NotOfThisParcel(sku);
        rows.add(parcel, line.no(), grade, carriage && grade != Grade.FIT, note, clock.instant(), actor.name());
        return line;
    }

    private static int counted(List<CountRows.Unit> units, int line) {
        return (int) units.stream().filter(unit -> unit.line() == line).count();
    }

    @Transactional
    public void grade(ShopId shop, UUID id, UUID unit, Grade grade, boolean carriage, @Nullable String note) {
        if (!rows.grade(open(shop, id), unit, grade, carriage && grade != Grade.FIT, note)) throw new NotFound("unit");
    }

    @Transactional
    public void photo(ShopId shop, UUID id, UUID unit, String hash) {
        if (!rows.photo(open(shop, id), unit, hash)) throw new NotFound("unit");
    }

    @Transactional
    public void takeBack(ShopId shop, UUID id, UUID unit) {
        if (!rows.takeBack(open(shop, id), unit, clock.instant())) throw new NotFound("unit");
    }

    /** Closes the count: every unit goes where its grade belongs, and what is missing becomes a case. */
    @Transactional
    public Result finish(ShopId shop, UUID id, Actor actor) {
        var parcel = open(shop, id);
        var units = rows.of(parcel);
        var missing = missing(parcel, units);
        if (!missing.isEmpty()) openCase(parcel, missing, actor);
        warehouse.inspect(
                shop,
                id,
                units.stream()
                        .map(unit ->
                                new Graded(unit.line(), 1, unit.grade(), unit.note(), unit.photo(), unit.carriage()))
                        .toList(),
                actor);
        var fit = (int) units.stream().filter(unit -> unit.grade() == Grade.FIT).count();
        return new Result(
                fit,
                units.size() - fit,
                missing.values().stream().mapToInt(Integer::intValue).sum());
    }

    private static Map<ParcelLine, Integer> missing(ParcelView parcel, List<CountRows.Unit> units) {
        var missing = new LinkedHashMap<ParcelLine, Integer>();
        for (var line : parcel.lines()) {
            var left = line.comingBack() - counted(units, line.no());
            if (left > 0) missing.put(line, left);
        }
        return missing;
    }

    private void openCase(ParcelView parcel, Map<ParcelLine, Integer> missing, Actor actor) {
        var facts = new LinkedHashMap<String, String>();
        missing.forEach((line, pieces) ->
                facts.put(line.sku().value(), line.name() + ", " + line.colour() + ", " + line.size() + ": " + pieces));
        facts.put("carrier", parcel.carrier());
        if (parcel.trackingNumber() != null) facts.put("tracking", parcel.trackingNumber());
        if (parcel.courier() != null) facts.put("courier", parcel.courier());
        cases.open(new NewCase(
                parcel.shop(),
                CaseKind.UNITS_MISSING,
                parcel.id(),
                parcel.number(),
                parcel.orderNumber().value(),
                facts,
                clock.instant().plus(TIME_TO_DECIDE),
                actor.name()));
    }

    private ParcelView open(ShopId shop, UUID id) {
        var parcel = parcels.lock(shop, id);
        if (parcel.state() != ParcelState.RETURNED) throw new ParcelMoved(parcel.state());
        return parcel;
    }
}
