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

    // A shop counts what it spent itself; the network's page counts all. A budget may be overdrawn by parcels of
    // several
    // shops that
    // are packed before the network's page is looked at, so it is a brake and no account.
    private List<Insert> list(String where) {
        return sql.list(
                """
                select i.*, coalesce((select sum(u.cost_minor) from packing_use u where u.what = i.id::text), 0) spent
                from packing_insert i\s""" + where + " order by i.name_ru",
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
                        row.getLong("spent"),
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

    boolean turn(UUID id, boolean active) {
        return sql.change("update packing_insert set active = ? where id = ?", active, id) == 1;
    }
}
