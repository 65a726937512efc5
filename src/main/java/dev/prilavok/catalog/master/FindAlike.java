package dev.prilavok.catalog.master;

import dev.prilavok.kernel.RecurringJob;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Looks for goods of one brand whose names differ in a letter or two, product by product as they change. */
@ApplicationScoped
class FindAlike implements RecurringJob {
    private static final int BATCH = 200;

    /** A hundred thousand goods are looked through in some hours and not at once. */
    private static final int BATCHES = 25;

    /** So much of two names is the same; a name with another number in it is another thing. */
    private static final String ALIKE = "0.6";

    private static final String NEXT = """
            select p.id from product p left join product_alike_seen s on s.product_id = p.id
            where s.changed_at is distinct from p.changed_at order by p.changed_at, p.id limit ?""";

    private static final String PAIRS =
            """
            insert into product_alike (one, other, likeness)
            select least(p.id, q.id), greatest(p.id, q.id), max(similarity(n(p), n(q)))
            from product p join product q on n(q) % n(p) and q.id <> p.id and q.brand is not distinct from p.brand
            where p.id = any(?) and p.merged_into is null and q.merged_into is null and n(p) <> n(q) and q.name_key <> p.name_key
                and (p.brand is not null or p.category_id = q.category_id)
                and regexp_replace(n(p), '\\D', '', 'g') = regexp_replace(n(q), '\\D', '', 'g')
            group by 1, 2 on conflict do nothing""".replaceAll("n\\((\\w)\\)", "lower(coalesce($1.name->>'ru', $1.name->>'en', ''))");

    private final Scope scope;
    private final Sql sql;

    FindAlike(Scope scope, Sql sql) {
        this.scope = scope;
        this.sql = sql;
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        for (var i = 0; i < BATCHES; i++) if (scope.network(this::some) < BATCH) return;
    }

    private int some() {
        var next = sql.list(NEXT, row -> row.getObject("id", java.util.UUID.class), BATCH);
        if (next.isEmpty()) return 0;
        var ids = next.toArray(java.util.UUID[]::new);
        sql.one("select set_config('pg_trgm.similarity_threshold', ?, true)", row -> true, ALIKE);
        sql.change("delete from product_alike where one = any(?) or other = any(?)", ids, ids);
        sql.change(PAIRS, (Object) ids);
        sql.change("""
                insert into product_alike_seen (product_id, changed_at) select id, changed_at from product where id = any(?)
                on conflict (product_id) do update set changed_at = excluded.changed_at""", (Object) ids);
        return next.size();
    }
}
