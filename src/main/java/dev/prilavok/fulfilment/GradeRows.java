package dev.prilavok.fulfilment;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sql;
import dev.prilavok.order.Actor;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came back and how it looked. */
@ApplicationScoped
class GradeRows {
    private final Sql sql;

    GradeRows(Sql sql) {
        this.sql = sql;
    }

    void write(ParcelView parcel, List<Graded> units, Actor actor, Instant at) {
        sql.each(
                """
                insert into parcel_grade (shop_id, parcel_id, id, no, sku, quantity, grade, note, photo, carriage, at, by_name)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                units.stream()
                        .map(unit -> new @Nullable Object[] {
                            parcel.shop().value(),
                            parcel.id(),
                            Ids.next(),
                            unit.line(),
                            parcel.line(unit.line()).sku().value(),
                            unit.quantity(),
                            unit.grade(),
                            unit.note(),
                            unit.photo(),
                            unit.carriage(),
                            at,
                            actor.name()
                        })
                        .toList());
    }

    List<Graded> of(ShopId shop, UUID parcel) {
        return sql.list(
                "select * from parcel_grade where shop_id = ? and parcel_id = ? order by no, id",
                row -> new Graded(
                        row.getInt("no"),
                        row.getInt("quantity"),
                        Grade.valueOf(row.getString("grade")),
                        row.getString("note"),
                        row.getString("photo"),
                        row.getBoolean("carriage")),
                shop.value(),
                parcel);
    }
}
