package dev.prilavok.catalog.master;

import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Cursor;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Jobs;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Slice;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes for later: kept, listed, called off, and carried out by a durable job. */
@ApplicationScoped
class Plans {
    private static final String SELECT = """
            select c.*, p.version, coalesce(p.name->>?, p.name->>'ru', p.name->>'en', '') as product_name
            from planned_change c join product p on p.id = c.product_id where true""";

    private final Sql sql;
    private final ChangesJson json;
    private final Jobs jobs;
    private final AuditLog audit;
    private final Clock clock;

    Plans(Sql sql, ChangesJson json, Jobs jobs, AuditLog audit, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    UUID plan(Master seen, Map<String, Change> changes, Instant due, String by, @Nullable String why) {
        var id = Ids.next();
        sql.change("""
                insert into planned_change (id, product_id, due, state, base_version, changes, by_name, why, created_at)
                values (?, ?, ?, 'PLANNED', ?, ?::jsonb, ?, ?, ?)""", id, seen.id(), due, seen.version(), json.write(changes), by, why, clock.instant());
        jobs.schedule(CarryOutPlan.class, id.toString(), new CarryOutPlan.Task(id), due);
        audit.record("product-change-planned", seen.id().toString(), why);
        return id;
    }

    /** Calls a plan off; false when it has happened already. */
    boolean cancel(UUID id, String by) {
        if (find(id, "ru").isEmpty()) throw new NotFound("plan");
        var cancelled = sql.change("""
                        update planned_change set state = 'CANCELLED', ended_at = ?, ended_by = ?
                        where id = ? and state = 'PLANNED'""", clock.instant(), by, id) > 0;
        if (cancelled) audit.record("product-change-cancelled", id.toString(), null);
        return cancelled;
    }

    Optional<PlannedChange> find(UUID id, String lang) {
        return sql.one(SELECT + " and c.id = ?", this::plan, lang, id);
    }

    /** What waits for its moment, the next first. */
    Slice<PlannedChange> open(@Nullable String cursor, int size, String lang) {
        return list(" and c.batch_id is null and c.state = 'PLANNED'", "c.due, c.id", ">", cursor, size, lang);
    }

    /** What has happened, was refused or called off, the latest first. */
    Slice<PlannedChange> past(@Nullable String cursor, int size, String lang) {
        return list(
                " and c.batch_id is null and c.state <> 'PLANNED'", "c.due desc, c.id desc", "<", cursor, size, lang);
    }

    /** All of them, those of many products too. */
    Slice<PlannedChange> each(boolean past, @Nullable String cursor, int size, String lang) {
        return past
                ? list(" and c.state <> 'PLANNED'", "c.due desc, c.id desc", "<", cursor, size, lang)
                : list(" and c.state = 'PLANNED'", "c.due, c.id", ">", cursor, size, lang);
    }

    List<PlannedChange> openOf(UUID product, String lang) {
        return sql.list(
                SELECT + " and c.state = 'PLANNED' and c.product_id = ? order by c.due, c.id",
                this::plan,
                lang,
                product);
    }

    /** The plan, if it is still to happen; nobody else carries it out or calls it off until the transaction ends. */
    Optional<PlannedChange> take(UUID id) {
        return sql.one("select id from planned_change where id = ? and state = 'PLANNED' for update", row -> true, id)
                .flatMap(locked -> find(id, "ru"));
    }

    /** Whether a product has become a part of another one. */
    boolean isMerged(UUID product) {
        return sql.one("select 1 from product where id = ? and merged_into is not null", row -> true, product)
                .isPresent();
    }

    void ended(UUID id, PlannedChange.State state, List<String> refused) {
        sql.change(
                "update planned_change set state = ?, ended_at = ?, ended_by = 'system', refused = ? where id = ? and state = 'PLANNED'",
                state.name(),
                clock.instant(),
                refused.toArray(String[]::new),
                id);
    }

    private Slice<PlannedChange> list(
            String which, String order, String way, @Nullable String cursor, int size, String lang) {
        var query = new StringBuilder(SELECT).append(which);
        var values = new ArrayList<@Nullable Object>(List.of(lang));
        if (cursor != null) {
            var keys = Cursor.decode(cursor, 2);
            query.append(" and (c.due, c.id) ").append(way).append(" (?, ?)");
            try {
                values.add(Instant.parse(keys.get(0)));
                values.add(UUID.fromString(keys.get(1)));
            } catch (DateTimeException | IllegalArgumentException forged) {
                throw new BadRequest("cursor");
            }
        }
        values.add(size + 1);
        var found = sql.list(
                query.append(" order by ").append(order).append(" limit ?").toString(), this::plan, values.toArray());
        return Slice.of(found, size, last -> Cursor.encode(last.due(), last.id()));
    }

    private PlannedChange plan(ResultSet row) throws SQLException {
        return new PlannedChange(
                row.getObject("id", UUID.class),
                row.getObject("product_id", UUID.class),
                row.getString("product_name"),
                row.getObject("due", OffsetDateTime.class).toInstant(),
                PlannedChange.State.valueOf(row.getString("state")),
                row.getInt("base_version"),
                row.getInt("version"),
                json.changes(row.getString("changes")),
                row.getString("by_name"),
                row.getString("why"),
                Sql.texts(row, "refused"));
    }
}
