package dev.prilavok.fulfilment.receiving;

import dev.prilavok.fulfilment.Grade;
import dev.prilavok.fulfilment.ParcelView;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Units counted so far, before the count is closed. */
@ApplicationScoped
class CountRows {
    private final Sql sql;

    CountRows(Sql sql) {
        this.sql = sql;
    }

    /** One unit as it was found. */
    record Unit(
            UUID id,
            int line,
            Grade grade,
            @Nullable String note,
            @Nullable String photo,
            boolean carriage) {}

    UUID add(ParcelView parcel, int line, Grade grade, boolean carriage, @Nullable String note, Instant at, String by) {
        var id = Ids.next();
        sql.change(
                "insert into parcel_count (shop_id, parcel_id, id, no, grade, carriage, note, at, by_name) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                parcel.shop().value(),
                parcel.id(),
                id,
                line,
                grade,
                carriage,
                note,
                at,
                by);
        return id;
    }

    List<Unit> of(ParcelView parcel) {
        return sql.list(
                "select * from parcel_count where shop_id = ? and parcel_id = ? and taken_back_at is null order by id",
                row -> new Unit(
                        row.getObject("id", UUID.class),
                        row.getInt("no"),
                        Grade.valueOf(row.getString("grade")),
                        row.getString("note"),
                        row.getString("photo"),
                        row.getBoolean("carriage")),
                parcel.shop().value(),
                parcel.id());
    }

    boolean grade(ParcelView parcel, UUID unit, Grade grade, boolean carriage, @Nullable String note) {
        return change(parcel, unit, "grade = ?, carriage = ?, note = ?", grade.name(), carriage, note);
    }

    boolean photo(ParcelView parcel, UUID unit, String hash) {
        return change(parcel, unit, "photo = ?", hash);
    }

    boolean takeBack(ParcelView parcel, UUID unit, Instant at) {
        return change(parcel, unit, "taken_back_at = ?", at);
    }

    private boolean change(ParcelView parcel, UUID unit, String columns, @Nullable Object... values) {
        var bound = new @Nullable Object[values.length + 3];
        System.arraycopy(values, 0, bound, 0, values.length);
        bound[values.length] = parcel.shop().value();
        bound[values.length + 1] = parcel.id();
        bound[values.length + 2] = unit;
        return sql.change(
                        "update parcel_count set " + columns
                                + " where shop_id = ? and parcel_id = ? and id = ? and taken_back_at is null",
                        bound)
                == 1;
    }
}
