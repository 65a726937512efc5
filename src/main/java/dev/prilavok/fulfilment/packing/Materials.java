package dev.prilavok.fulfilment.packing;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** Packaging materials: what there is, what it costs, when to buy more; in the network's scope. */
@ApplicationScoped
class Materials {
    private final Sql sql;
    private final Clock clock;

    Materials(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A material; its cost is of so many units. */
    record Material(
            String code,
            String nameRu,
            String nameEn,
            String unitRu,
            String unitEn,
            long cost,
            BigDecimal costUnits,
            BigDecimal reorderAt,
            BigDecimal onHand) {
        boolean isLow() {
            return onHand.compareTo(reorderAt) <= 0;
        }

        String name(Locale locale) {
            return locale.getLanguage().equals("en") ? nameEn : nameRu;
        }

        String unit(Locale locale) {
            return locale.getLanguage().equals("en") ? unitEn : unitRu;
        }
    }

    /** Every material; what is left is what came in less what parcels took. */
    @Transactional
    public List<Material> all() {
        return sql.list(
                """
                select m.*,
                    coalesce((select sum(quantity) from packing_material_move v where v.material = m.code), 0)
                    - coalesce((select sum(quantity) from packing_use u where u.what = m.code), 0) on_hand
                from packing_material m order by m.name_ru""",
                row -> new Material(
                        row.getString("code"),
                        row.getString("name_ru"),
                        row.getString("name_en"),
                        row.getString("unit_ru"),
                        row.getString("unit_en"),
                        row.getLong("cost_minor"),
                        row.getBigDecimal("cost_units"),
                        row.getBigDecimal("reorder_at"),
                        row.getBigDecimal("on_hand")));
    }

    /** So much came in, for this price. */
    @Transactional
    public void receive(String code, BigDecimal quantity, long cost, String document, String by) {
        sql.change("""
                insert into packing_material_move (id, material, at, quantity, what, document, by_name)
                values (?, ?, ?, ?, 'RECEIPT', ?, ?)""", Ids.next(), code, clock.instant(), quantity, document, by);
        if (cost > 0)
            sql.change(
                    "update packing_material set cost_minor = ?, cost_units = ? where code = ?", cost, quantity, code);
    }

    /** So much was counted; the difference is noted. */
    @Transactional
    public void count(String code, BigDecimal counted, String by) {
        var known = all().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        sql.change("""
                insert into packing_material_move (id, material, at, quantity, what, document, by_name)
                values (?, ?, ?, ?, 'COUNT', 'count', ?)""", Ids.next(), code, clock.instant(), counted.subtract(known.onHand()), by);
    }

    @Transactional
    public void reorderAt(String code, BigDecimal point) {
        sql.change("update packing_material set reorder_at = ? where code = ?", point, code);
    }
}
