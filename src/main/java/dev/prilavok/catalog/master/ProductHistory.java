package dev.prilavok.catalog.master;

import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Writes down what became of goods: one row for each product that really changed, however many were touched. */
@ApplicationScoped
public class ProductHistory {
    // The fields of a product are compared with what its latest version left, so that no change can pass unseen.
    private static final String RECORD = """
            with told as (
                select p.id, p.version + 1 as number, n.facts, coalesce(f.facts, '{}'::jsonb) was
                from product_facts_now(?) n join product p on p.id = n.product_id left join product_facts f on f.product_id = p.id
                where f.facts is distinct from n.facts
            ), noted as (
                insert into product_version (product_id, number, at, origin, origin_id, by_name, why, changes)
                select t.id, t.number, ?, ?, ?, coalesce(?, (
                    select case ? when 'UNDO' then i.undone_by else i.started_by end from catalogue_import i where i.id = ?), 'system'), ?,
                    (select jsonb_object_agg(coalesce(w.key, i.key), jsonb_build_array(w.value, i.value))
                    from jsonb_each(t.was) w full join jsonb_each(t.facts) i on i.key = w.key
                    where w.value is distinct from i.value)
                from told t
            ), kept as (
                insert into product_facts (product_id, facts) select id, facts from told
                on conflict (product_id) do update set facts = excluded.facts
            )
            update product p set version = t.number from told t where p.id = t.id returning p.id""";

    private final Sql sql;
    private final Clock clock;

    ProductHistory(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Notes how these products are now; returns those that are otherwise than before. Called in the transaction that changed them. */
    public List<UUID> record(Cause cause, UUID... products) {
        if (products.length == 0) return List.of();
        var origin = cause.origin().name();
        return sql.list(
                RECORD,
                row -> row.getObject(1, UUID.class),
                products,
                clock.instant(),
                origin,
                cause.id(),
                cause.by(),
                origin,
                cause.id(),
                cause.why());
    }
}
