package dev.prilavok.catalog.master;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Jobs;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plans for many products at once: gathered, carried out at their moment product by product, called off before it. */
@ApplicationScoped
public class PlanBatches {
    static final int PAGE = 200;

    private static final String SELECT = """
            select b.*, (select count(*) from planned_change c where c.batch_id = b.id and c.state = 'PLANNED') planned,
                (select count(*) from planned_change c where c.batch_id = b.id and c.state = 'DONE') done,
                (select count(*) from planned_change c where c.batch_id = b.id and c.state = 'REFUSED') refused,
                (select count(*) from planned_change c where c.batch_id = b.id and c.state = 'CANCELLED') cancelled
            from plan_batch b where true""";

    // What is so already needs no plan; an empty shell of two products that became one has nothing to change.
    private static final String ADD = """
            insert into planned_change (id, product_id, due, state, base_version, changes, by_name, why, created_at, batch_id)
            select w.plan, p.id, b.due, 'PLANNED', p.version,
                jsonb_build_object(b.field, jsonb_build_array(f.facts->>b.field, b.value)), b.by_name, b.why, ?, b.id
            from unnest(?::uuid[], ?::uuid[]) w (plan, product) join product p on p.id = w.product
            join product_facts f on f.product_id = p.id join plan_batch b on b.id = ?
            where p.merged_into is null and f.facts->>b.field is distinct from b.value
                and not (b.field = 'state' and b.value = 'PUBLISHED' and p.state = 'DRAFT')
                and not exists (select 1 from planned_change c where c.batch_id = b.id and c.product_id = p.id)""";

    private final Sql sql;
    private final ObjectMapper json;
    private final Jobs jobs;
    private final AuditLog audit;
    private final Clock clock;

    PlanBatches(Sql sql, ObjectMapper json, Jobs jobs, AuditLog audit, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is to happen. */
    public record Wish(
            String field,
            @Nullable String value,
            Instant due,
            String by,
            @Nullable String why) {}

    /** Plans it for goods that were ticked; the transaction is the caller's. */
    public UUID plan(Wish wish, Collection<UUID> products) {
        var id = begin(wish, null, PlanBatch.State.PLANNED);
        add(id, products);
        return id;
    }

    /** Plans it for all that a filter finds now; they are gathered beside the work. */
    UUID plan(Wish wish, GoodsQuery query) {
        var id = begin(wish, query, PlanBatch.State.GATHERING);
        jobs.schedule(GatherPlans.class, id.toString(), new GatherPlans.Task(id), clock.instant());
        return id;
    }

    private UUID begin(Wish wish, @Nullable GoodsQuery query, PlanBatch.State state) {
        var id = Ids.next();
        sql.change(
                """
                insert into plan_batch (id, query, field, value, due, state, by_name, why, created_at)
                values (?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?)""",
                id,
                query == null ? null : text(query),
                wish.field,
                wish.value,
                wish.due,
                state.name(),
                wish.by,
                wish.why,
                clock.instant());
        jobs.schedule(CarryOutBatch.class, id.toString(), new CarryOutBatch.Task(id), wish.due);
        audit.record("product-changes-planned", id.toString(), wish.why);
        return id;
    }

    void add(UUID batch, Collection<UUID> products) {
        if (products.isEmpty()) return;
        var plans = products.stream().map(product -> Ids.next()).toArray(UUID[]::new);
        sql.change(ADD, clock.instant(), plans, products.toArray(UUID[]::new), batch);
    }

    /** Notes how far the filter was read; null when it was read to its end. */
    void gathered(UUID batch, @Nullable String cursor) {
        sql.change(
                "update plan_batch set cursor = ?, state = case when ?::text is null then 'PLANNED' else state end where id = ? and state = 'GATHERING'",
                cursor,
                cursor,
                batch);
    }

    /** @throws NotFound when there is no such batch */
    PlanBatch find(UUID id) {
        return sql.one(SELECT + " and b.id = ?", this::batch, id).orElseThrow(() -> new NotFound("plan"));
    }

    /** The batch, held until the transaction ends. */
    PlanBatch hold(UUID id) {
        sql.one("select 1 from plan_batch where id = ? for update", row -> true, id);
        return find(id);
    }

    /** Those that wait, the next first, and the latest that do not. */
    List<PlanBatch> list(boolean past, int most) {
        return sql.list(
                SELECT
                        + (past
                                ? " and b.state in ('CANCELLED', 'DONE') order by b.created_at desc, b.id desc limit ?"
                                : " and b.state in ('GATHERING', 'PLANNED') order by b.due, b.id limit ?"),
                this::batch,
                most);
    }

    /** Calls off what has not happened yet; false when there is nothing left of it. */
    boolean cancel(UUID id, String by) {
        if (!hold(id).isOpen()) return false;
        var now = clock.instant();
        sql.change("update plan_batch set state = 'CANCELLED', ended_at = ? where id = ?", now, id);
        sql.change(
                "update planned_change set state = 'CANCELLED', ended_at = ?, ended_by = ? where batch_id = ? and state = 'PLANNED'",
                now,
                by,
                id);
        audit.record("product-changes-cancelled", id.toString(), null);
        return true;
    }

    List<UUID> next(UUID id, int most) {
        return sql.list(
                "select id from planned_change where batch_id = ? and state = 'PLANNED' order by id limit ?",
                row -> row.getObject(1, UUID.class),
                id,
                most);
    }

    void done(UUID id) {
        sql.change(
                "update plan_batch set state = 'DONE', ended_at = ? where id = ? and state = 'PLANNED'",
                clock.instant(),
                id);
    }

    private PlanBatch batch(ResultSet row) throws SQLException {
        return new PlanBatch(
                row.getObject("id", UUID.class),
                query(row.getString("query")),
                row.getString("field"),
                row.getString("value"),
                java.util.Objects.requireNonNull(Sql.instantOrNull(row, "due")),
                PlanBatch.State.valueOf(row.getString("state")),
                row.getString("cursor"),
                row.getString("by_name"),
                row.getString("why"),
                row.getInt("planned"),
                row.getInt("done"),
                row.getInt("refused"),
                row.getInt("cancelled"));
    }

    private String text(GoodsQuery query) {
        var kept = new ArrayList<>(List.of(
                query.q(),
                query.category(),
                query.brand(),
                query.state().name(),
                query.gap().name()));
        try {
            return json.writeValueAsString(Map.of("asked", kept));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a query cannot be written", impossible);
        }
    }

    // In the order of their ids: what changes meanwhile neither slips away nor comes twice.
    private @Nullable GoodsQuery query(@Nullable String kept) {
        if (kept == null) return null;
        try {
            var asked = json.readTree(kept).get("asked");
            return GoodsQuery.of(
                    asked.get(0).asText(),
                    asked.get(1).asText(),
                    asked.get(2).asText(),
                    asked.get(3).asText(),
                    asked.get(4).asText(),
                    GoodsQuery.Sort.NEW.name(),
                    null);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a query cannot be read", impossible);
        }
    }
}
