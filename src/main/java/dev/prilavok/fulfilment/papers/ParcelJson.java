package dev.prilavok.fulfilment.papers;

import dev.prilavok.fulfilment.ParcelLine;
import dev.prilavok.fulfilment.ParcelView;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Parcels as programs read and move them. */
final class ParcelJson {
    static final String PARCEL = """
            {"number": "P7KQ2MXAB4", "shop": "anna", "order": "4821953", "state": "READY", "carrier": "cdek", "way": "pickup",
             "promisedFrom": "2026-11-24", "promisedTo": "2026-11-25", "trial": true, "gift": false, "units": 1, "weightGrams": 300,
             "dueAmount": "2500.00", "currency": "RUB", "courier": null, "trackingNumber": "10012345678",
             "lines": [{"line": 1, "sku": "DRS101STR42", "name": "Платье", "colour": "синий", "size": "M", "quantity": 1, "picked": 1,
             "missing": 0, "marked": false, "shelf": "A-03-2"}]}""";
    static final String PARCELS = "{\"items\": [" + PARCEL + "], \"next\": null}";
    static final String SCAN = "{\"code\": \"4601234567893\"}";
    static final String HAND_OVER = "{\"courier\": null}";

    private ParcelJson() {}

    @Schema(name = "ParcelLine")
    record Line(
            int line,
            String sku,
            String name,
            String colour,
            String size,
            int quantity,
            int picked,
            int missing,
            boolean marked,
            @Nullable String shelf) {
        static Line of(ParcelLine line) {
            return new Line(
                    line.no(),
                    line.sku().value(),
                    line.name(),
                    line.colour(),
                    line.size(),
                    line.quantity(),
                    line.picked(),
                    line.shortOf(),
                    line.marked(),
                    line.shelf());
        }
    }

    @Schema(name = "Parcel")
    record Parcel(
            String number,
            String shop,
            String order,
            String state,
            String carrier,
            String way,
            LocalDate promisedFrom,
            LocalDate promisedTo,
            boolean trial,
            boolean gift,
            int units,
            int weightGrams,
            String dueAmount,
            String currency,
            @Nullable String courier,
            @Nullable String trackingNumber,
            List<Line> lines) {
        static Parcel of(ParcelView parcel, String shop) {
            return new Parcel(
                    parcel.number(),
                    shop,
                    parcel.orderNumber().value(),
                    parcel.state().name(),
                    parcel.carrier(),
                    parcel.way(),
                    parcel.promisedFrom(),
                    parcel.promisedTo(),
                    parcel.trial(),
                    parcel.gift(),
                    parcel.units(),
                    parcel.weightGrams(),
                    parcel.due().getAmount().toPlainString(),
                    parcel.due().getCurrencyUnit().getCode(),
                    parcel.courier(),
                    parcel.trackingNumber(),
                    parcel.lines().stream().map(Line::of).toList());
        }
    }

    @Schema(name = "ParcelPage")
    record Parcels(List<Parcel> items, @Nullable String next) {}

    /** What a scanner read: an article, a barcode, or a marking code with its separators. */
    @Schema(name = "ParcelScan")
    record Scan(@Nullable String code) {}

    /** Login of our own courier, for parcels that go with one. */
    @Schema(name = "ParcelHandOver")
    record HandOver(@Nullable String courier) {}
}
