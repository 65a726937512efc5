package dev.prilavok.fulfilment.picking;

import dev.prilavok.catalog.Barcodes;
import dev.prilavok.kernel.Cursor;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Slice;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where SKUs lie; in the network's scope. */
@ApplicationScoped
class Shelves {
    static final int LONGEST = 40;

    private final Sql sql;
    private final Barcodes barcodes;

    Shelves(Sql sql, Barcodes barcodes) {
        this.sql = sql;
        this.barcodes = barcodes;
    }

    record Place(String sku, String address) {}

    @Transactional
    public Slice<Place> list(String search, @Nullable String cursor, int size) {
        var after = cursor == null ? List.of("", "") : Cursor.decode(cursor, 2);
        var rows = sql.list(
                """
                select sku, address from shelf where (starts_with(sku, ?) or starts_with(lower(address), lower(?)))
                and (address, sku) > (?, ?) order by address, sku limit ?""",
                row -> new Place(row.getString("sku"), row.getString("address")),
                search,
                search,
                after.get(0),
                after.get(1),
                size + 1);
        return Slice.of(rows, size, last -> Cursor.encode(last.address(), last.sku()));
    }

    /** Those of the SKUs that the catalogue knows get their address; an empty one takes the shelf away. Returns how many. */
    @Transactional
    public int put(Map<Sku, String> places) {
        var known = barcodes.known(places.keySet());
        var kept = places.entrySet().stream()
                .filter(place -> known.contains(place.getKey()))
                .toList();
        sql.each(
                "delete from shelf where sku = ?",
                kept.stream()
                        .filter(place -> place.getValue().isBlank())
                        .map(place -> new @Nullable Object[] {place.getKey().value()})
                        .collect(Collectors.toList()));
        sql.each(
                "insert into shelf (sku, address) values (?, ?) on conflict (sku) do update set address = excluded.address",
                kept.stream()
                        .filter(place -> !place.getValue().isBlank())
                        .map(place -> new @Nullable Object[] {
                            place.getKey().value(), place.getValue().strip()
                        })
                        .collect(Collectors.toList()));
        return kept.size();
    }

    /** The SKU of an article or a barcode. */
    @Transactional
    public java.util.Optional<Sku> sku(String code) {
        return barcodes.unit(code, Langs.RU).map(Barcodes.Unit::sku);
    }
}
