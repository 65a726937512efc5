package dev.prilavok.fulfilment;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Units in the order in which they were scanned. */
@ApplicationScoped
class ScanRows {
    private final Sql sql;

    ScanRows(Sql sql) {
        this.sql = sql;
    }

    record Scan(UUID id, int line, @Nullable String mark) {}

    void add(ParcelView parcel, int line, Sku sku, @Nullable String mark, Instant at, String by) {
        sql.change(
                "insert into parcel_scan (shop_id, parcel_id, id, no, sku, mark, at, by_name) values (?, ?, ?, ?, ?, ?, ?, ?)",
                parcel.shop().value(),
                parcel.id(),
                Ids.next(),
                line,
                sku.value(),
                mark,
                at,
                by);
    }

    /** So many unmarked units at once. */
    void add(ParcelView parcel, int line, Sku sku, int pieces, Instant at, String by) {
        sql.each(
                "insert into parcel_scan (shop_id, parcel_id, id, no, sku, mark, at, by_name) values (?, ?, ?, ?, ?, null, ?, ?)",
                Stream.generate(() ->
                                new Object[] {parcel.shop().value(), parcel.id(), Ids.next(), line, sku.value(), at, by
                                })
                        .limit(pieces)
                        .toList());
    }

    Optional<Scan> last(ParcelView parcel) {
        return sql.one(
                "select * from parcel_scan where shop_id = ? and parcel_id = ? and undone_at is null order by id desc limit 1",
                row -> new Scan(row.getObject("id", UUID.class), row.getInt("no"), row.getString("mark")),
                parcel.shop().value(),
                parcel.id());
    }

    void undone(ParcelView parcel, UUID scan, Instant at) {
        sql.change(
                "update parcel_scan set undone_at = ? where shop_id = ? and parcel_id = ? and id = ?",
                at,
                parcel.shop().value(),
                parcel.id(),
                scan);
    }

    void undoneOf(ParcelView parcel, int line, Instant at) {
        sql.change(
                "update parcel_scan set undone_at = ? where shop_id = ? and parcel_id = ? and no = ? and undone_at is null",
                at,
                parcel.shop().value(),
                parcel.id(),
                line);
    }
}
