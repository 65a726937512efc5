package dev.prilavok.fulfilment;

import dev.prilavok.catalog.Barcodes;
import dev.prilavok.kernel.Sku;
import dev.prilavok.order.Actor;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Picking by scan: finds out what was scanned, takes it into the parcel or says what was meant instead. */
@ApplicationScoped
public class Scans {
    private static final int LONGEST = 64;

    private final Parcels parcels;
    private final Warehouse warehouse;
    private final Barcodes barcodes;

    Scans(Parcels parcels, Warehouse warehouse, Barcodes barcodes) {
        this.parcels = parcels;
        this.warehouse = warehouse;
        this.barcodes = barcodes;
    }

    /**
     * Takes what was scanned into the parcel.
     *
     * @param named the SKU scanned just before, when this is the marking code that was still wanted of it
     * @return the line that grew
     * @throws PickRefused when it does not belong there
     */
    @Transactional
    public ParcelLine scan(ShopId shop, UUID id, String typed, @Nullable Sku named, Locale locale, Actor actor) {
        var scanned = Scanned.read(typed);
        if (scanned.code().isBlank() || scanned.code().length() > LONGEST)
            throw PickRefused.notInParcel(shown(scanned));
        var parcel = parcels.lock(shop, id);
        var unit = barcodes.unit(scanned.code(), locale);
        var sku = unit.map(Barcodes.Unit::sku)
                .or(() -> scanned.mark() == null ? Optional.empty() : Optional.ofNullable(named))
                .orElse(new Sku(scanned.code()));
        if (parcel.lines().stream().noneMatch(line -> line.sku().equals(sku))) refuse(parcel, unit, scanned, locale);
        var after = warehouse.pick(shop, id, sku, scanned.mark(), actor);
        return after.lines().stream()
                .filter(line -> line.sku().equals(sku))
                .reduce((one, next) -> next.picked() > 0 ? next : one)
                .orElseThrow();
    }

    private void refuse(ParcelView parcel, Optional<Barcodes.Unit> found, Scanned scanned, Locale locale) {
        var unit = found.orElseThrow(() -> PickRefused.notInParcel(shown(scanned)));
        var wanted = barcodes.units(parcel.lines().stream().map(ParcelLine::sku).toList(), locale).stream()
                .filter(one -> one.product().equals(unit.product()))
                .toList();
        var sameColour = wanted.stream()
                .filter(one -> one.colour().equals(unit.colour()))
                .findFirst();
        if (sameColour.isPresent()) throw PickRefused.wrongSize(line(parcel, sameColour.get()), unit.size());
        if (!wanted.isEmpty()) throw PickRefused.wrongColour(line(parcel, wanted.get(0)), unit.colour());
        throw PickRefused.notInParcel(unit.name() + ", " + unit.colour() + ", " + unit.size());
    }

    private static ParcelLine line(ParcelView parcel, Barcodes.Unit unit) {
        return parcel.lines().stream()
                .filter(line -> line.sku().equals(unit.sku()))
                .findFirst()
                .orElseThrow();
    }

    private static String shown(Scanned scanned) {
        return scanned.code().length() > 40 ? scanned.code().substring(0, 40) : scanned.code();
    }
}
