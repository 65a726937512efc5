package dev.prilavok.fulfilment.packing;

import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Inserts and their budgets. */
@ApplicationScoped
class InsertRows {
    private final Sql sql;

    InsertRows(Sql sql) {
        this.sql = sql;
    }

    List<Insert> active() {
        return list("where i.active");
    }

    List<Insert> all() {
        return list("");
    }

    private List<Insert> list(String where) {
        return sql.list(
                "select i.* from packing_insert i " + where + " order by i.name_ru",
                row -> new Insert(
                        row.getObject("id", UUID.class),
                        row.getString("name_ru"),
                        row.getString("name_en"),
                        Insert.Rule.valueOf(row.getString("rule")),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class),
                        row.getString("category"),
                        row.getLong("cost_minor"),
                        row.getLong("budget_minor"),
                        row.getLong("spent_minor"),
                        row.getBoolean("active")));
    }

    void add(Insert insert) {
        sql.change(
                """
                insert into packing_insert (id, name_ru, name_en, rule, from_day, to_day, category, cost_minor, budget_minor)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                insert.id(),
                insert.nameRu(),
                insert.nameEn(),
                insert.rule(),
                insert.from(),
                insert.to(),
                insert.category(),
                insert.cost(),
                insert.budget());
    }

    /** What a shop has enclosed and what it cost. */
    record Spent(UUID insert, UUID shop, int pieces, long cost) {}

    /** By insert and shop, those that spent most first; in the network's scope. */
    List<Spent> byShop() {
        return sql.list(
                """
                select i.id, u.shop_id, count(*) pieces, sum(u.cost_minor) cost
                from packing_insert i join packing_use u on u.what = i.id::text
                group by i.id, u.shop_id order by i.id, cost desc, u.shop_id""",
                row -> new Spent(
                        row.getObject("id", UUID.class),
                        row.getObject("shop_id", UUID.class),
                        row.getInt("pieces"),
                        row.getLong("cost")));
    }

    boolean turn(UUID id, boolean active) {
        return sql.change("update packing_insert set active = ? where id = ?", active, id) == 1;
    }
}
