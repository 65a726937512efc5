package dev.prilavok.catalog.master;

import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Fields that people wrote themselves: feeds do not write over them, and what feeds say instead is kept for a decision. */
@ApplicationScoped
public class HandKept {
    private static final String MARK = """
            insert into hand_kept as k (product_id, field, by_name, at, told)
            select p.id, ?, ?, ?, ? from product p where p.id = ? and p.source <> ?
            on conflict (product_id, field) do update set by_name = excluded.by_name, at = excluded.at, decided = null,
                told = case when k.decided = 'TAKEN' then excluded.told else k.told end,
                offered = k.offered and k.decided is null""";

    // What a person wrote as the supplier has it differs from nobody's.
    private static final String AGREED = """
            delete from hand_kept where product_id = ? and field = ?
                and case when offered then says else told end is not distinct from ?""";

    private static final String MET = """
            with kept as (
                select * from hand_kept where product_id = any(?) and decided is distinct from 'TAKEN'
            ), stands as materialized (
                select * from product_facts_now(array(select distinct product_id from kept))
            )
            select k.product_id, k.field, k.told, k.offered, f.facts->>k.field as ours, s.facts->>k.field as says
            from kept k join stands s on s.product_id = k.product_id join product_facts f on f.product_id = k.product_id
            order by k.product_id, k.field""";

    private final Sql sql;
    private final MasterRows rows;
    private final FactWriter writer;
    private final Upkeep upkeep;
    private final Clock clock;

    HandKept(Sql sql, MasterRows rows, FactWriter writer, Upkeep upkeep, Clock clock) {
        this.sql = sql;
        this.rows = rows;
        this.writer = writer;
        this.upkeep = upkeep;
        this.clock = clock;
    }

    private record Met(
            UUID product,
            String field,
            @Nullable String told,
            boolean offered,
            @Nullable String ours,
            @Nullable String says) {}

    /** Remembers what a person changed. */
    void mark(UUID product, Map<String, Change> changes, String by) {
        var now = clock.instant();
        var marks = new ArrayList<@Nullable Object[]>();
        var agreed = new ArrayList<@Nullable Object[]>();
        changes.forEach((field, change) -> {
            if (isState(field)) return;
            marks.add(new @Nullable Object[] {field, by, now, change.was(), product, NewProducts.SOURCE});
            agreed.add(new @Nullable Object[] {product, field, change.is()});
        });
        sql.each(MARK, marks);
        sql.each(AGREED, agreed);
    }

    // Whether goods are on sale has rules of its own.
    private static boolean isState(String field) {
        return field.equals(Field.STATE.key())
                || SizeKey.of(field)
                        .filter(size -> size.field().equals("state"))
                        .isPresent();
    }

    /** A feed has written these products: what people wrote stands again before anybody sees it. */
    public void hold(UUID importId, UUID... products) {
        if (products.length == 0) return;
        var back = new LinkedHashMap<UUID, TreeMap<String, Change>>();
        for (var met : met(products)) {
            answer(met, importId);
            if (!Objects.equals(met.ours, met.says))
                back.computeIfAbsent(met.product, fresh -> new TreeMap<>())
                        .put(met.field, new Change(met.says, met.ours));
        }
        back.forEach((product, changes) ->
                writer.write(product, rows.find(product).facts().with(changes), changes.keySet(), clock.instant()));
        if (!back.isEmpty()) upkeep.refresh(back.keySet().toArray(UUID[]::new));
    }

    /** An import was taken back, and with it what it said. */
    public void unsaid(UUID importId) {
        sql.change(
                "update hand_kept set offered = false where import_id = ? and offered and decided is null", importId);
    }

    private Iterable<Met> met(UUID... products) {
        return sql.list(
                MET,
                row -> new Met(
                        row.getObject("product_id", UUID.class),
                        row.getString("field"),
                        row.getString("told"),
                        row.getBoolean("offered"),
                        row.getString("ours"),
                        row.getString("says")),
                (Object) products);
    }

    private void answer(Met met, UUID importId) {
        var isNew = !Objects.equals(met.says, met.ours) && !Objects.equals(met.says, met.told);
        if (isNew) sql.change("""
                    update hand_kept set offered = true, said_at = ?, decided = null, says = ?, import_id = ?
                    where product_id = ? and field = ? and not (offered and decided is null and says is not distinct from ?)""", clock.instant(), met.says, importId, met.product, met.field, met.says);
        else if (met.offered)
            sql.change(
                    "update hand_kept set offered = false where product_id = ? and field = ? and decided is null",
                    met.product,
                    met.field);
    }
}
