package dev.prilavok.fulfilment;

import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Marking codes of the units inside parcels, with their control characters as scanned. */
@ApplicationScoped
class MarkRows {
    private final Sql sql;

    MarkRows(Sql sql) {
        this.sql = sql;
    }

    boolean add(ParcelView parcel, int line, String code) {
        return sql.change(
                        "insert into parcel_mark (shop_id, parcel_id, no, code) values (?, ?, ?, ?) on conflict do nothing",
                        parcel.shop().value(),
                        parcel.id(),
                        line,
                        code)
                == 1;
    }

    void clear(ParcelView parcel, int line) {
        sql.change(
                "delete from parcel_mark where shop_id = ? and parcel_id = ? and no = ?",
                parcel.shop().value(),
                parcel.id(),
                line);
    }

    List<String> of(ParcelView parcel, int line) {
        return sql.list(
                "select code from parcel_mark where shop_id = ? and parcel_id = ? and no = ? order by code",
                row -> row.getString(1),
                parcel.shop().value(),
                parcel.id(),
                line);
    }
}
