package dev.prilavok.fulfilment.picking;

import dev.prilavok.fulfilment.ParcelLine;
import dev.prilavok.fulfilment.ParcelView;
import dev.prilavok.kernel.Sku;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a walk along the shelves has to bring: one row for each SKU, in the order of the shelves. */
final class PickList {
    private static final Comparator<Row> BY_SHELF = Comparator.comparing(
                    Row::shelf, Comparator.nullsLast(Comparator.comparing(PickList::natural)))
            .thenComparing(row -> row.sku().value());

    private PickList() {}

    /**
     * Pieces of one SKU for one wave.
     *
     * @param parcels numbers of the parcels that they are for
     */
    record Row(
            @Nullable String shelf, Sku sku, String name, String colour, String size, int left, List<String> parcels) {
        Row with(int more, String parcel) {
            var all = new ArrayList<>(parcels);
            all.add(more > 1 ? parcel + " ×" + more : parcel);
            return new Row(shelf, sku, name, colour, size, left + more, all);
        }

        public String thing() {
            return colour.isEmpty() ? name + ", " + size : name + ", " + colour + ", " + size;
        }

        public String forParcels() {
            return String.join(", ", parcels);
        }
    }

    static List<Row> of(List<ParcelView> parcels) {
        var rows = new LinkedHashMap<Sku, Row>();
        for (var parcel : parcels)
            for (var line : parcel.lines())
                if (line.left() > 0 && parcel.state().isInHouse())
                    rows.merge(
                            line.sku(),
                            first(line).with(line.left(), parcel.number()),
                            (had, one) -> had.with(line.left(), parcel.number()));
        return rows.values().stream().sorted(BY_SHELF).toList();
    }

    private static Row first(ParcelLine line) {
        return new Row(line.shelf(), line.sku(), line.name(), line.colour(), line.size(), 0, List.of());
    }

    /** An address whose numbers compare as numbers: A-2 stands before A-10. */
    static String natural(String address) {
        var digits = java.util.regex.Pattern.compile("\\d+").matcher(address);
        return digits.replaceAll(number ->
                "0".repeat(Math.max(0, 8 - number.group().length())) + number.group());
    }
}
