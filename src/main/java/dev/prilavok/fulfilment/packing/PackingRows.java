package dev.prilavok.fulfilment.packing;

import dev.prilavok.fulfilment.ParcelView;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** What packing a parcel took, at the prices of that day. */
@ApplicationScoped
class PackingRows {
    private static final CurrencyUnit CURRENCY = CurrencyUnit.of("RUB");

    private final Sql sql;

    PackingRows(Sql sql) {
        this.sql = sql;
    }

    /** Whether its buyer has no earlier order in this shop that was not cancelled. */
    boolean isFirstOrder(ParcelView parcel) {
        return sql.one("""
                        select 1 from orders o join orders e on e.shop_id = o.shop_id and e.customer_id = o.customer_id and e.id < o.id
                        where o.shop_id = ? and o.id = ? and e.state not in ('CANCELLED', 'EXPIRED') limit 1""", row -> true, parcel.shop().value(), parcel.order()).isEmpty();
    }

    void done(ParcelView parcel, Recipe recipe, List<Insert> enclosed, Instant at, String by) {
        sql.change(
                "insert into packing_done (shop_id, parcel_id, recipe_id, recipe_version, started_at, finished_at, by_name) values (?, ?, ?, ?, ?, ?, ?)",
                parcel.shop().value(),
                parcel.id(),
                recipe.id(),
                recipe.version(),
                parcel.since(),
                at,
                by);
        sql.change("""
                insert into packing_use (shop_id, parcel_id, what, quantity, cost_minor)
                select ?, ?, m.code, sum(s.quantity), round(sum(s.quantity) * m.cost_minor / m.cost_units)
                from packing_step s join packing_material m on m.code = s.material
                where s.recipe_id = ? and s.version = ? and s.quantity > 0 group by m.code, m.cost_minor, m.cost_units""", parcel.shop().value(), parcel.id(), recipe.id(), recipe.version());
        sql.each(
                "insert into packing_use (shop_id, parcel_id, what, quantity, cost_minor) values (?, ?, ?, 1, ?)",
                enclosed.stream()
                        .map(insert -> new @Nullable Object[] {
                            parcel.shop().value(), parcel.id(), insert.id().toString(), insert.cost()
                        })
                        .toList());
        sql.each(
                "update packing_insert set spent_minor = spent_minor + ? where id = ?",
                enclosed.stream()
                        .sorted(Comparator.comparing(Insert::id))
                        .map(insert -> new @Nullable Object[] {insert.cost(), insert.id()})
                        .toList());
    }

    Optional<Packing.Done> doneOf(ParcelView parcel) {
        return sql.one(
                """
                select d.started_at, d.finished_at, coalesce((
                    select sum(cost_minor) from packing_use u where u.shop_id = d.shop_id and u.parcel_id = d.parcel_id), 0) cost
                from packing_done d where d.shop_id = ? and d.parcel_id = ?""",
                row -> new Packing.Done(
                        Duration.between(Sql.instant(row, "started_at"), Sql.instant(row, "finished_at"))
                                .toSeconds(),
                        Moneys.of(row.getLong("cost"), CURRENCY)),
                parcel.shop().value(),
                parcel.id());
    }
}
