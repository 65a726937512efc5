package dev.prilavok.cash.discrepancies;

import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Cursor;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Slice;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Discrepancies as rows of the network. */
@ApplicationScoped
class DiscrepancyRows {
    /** Taken at the door so long ago that a register should have it, and in none. */
    private static final String MISSING = """
            insert into cod_discrepancy (id, kind, subject, state, carrier, tracking, shop, parcel_id, order_id, order_number, currency,
                expected_minor, paid_minor, since, opened_at)
            select gen_random_uuid(), 'MISSING', c.parcel_id, 'OPEN', c.carrier, coalesce(c.tracking_number, c.parcel_number), c.shop_id,
                c.parcel_id, c.order_id, c.order_number, c.currency, c.collected_minor, 0, c.collected_at, ?
            from cod_item c
            where c.state = 'COLLECTED' and c.collected_minor > 0 and c.courier is null and c.carrier <> 'own-courier' and c.collected_at < ?
                and not exists (select 1 from cod_register_line l join cod_register r on r.id = l.register_id
                    where l.parcel_id = c.parcel_id and l.verdict in ('EXACT', 'DIFFERS'))
            on conflict (kind, subject) do nothing""";

    /** Lines of registers that are not as we know them. */
    private static final String LINES = """
            insert into cod_discrepancy (id, kind, subject, state, carrier, tracking, shop, parcel_id, order_id, order_number, register_id,
                currency, expected_minor, paid_minor, since, opened_at)
            select gen_random_uuid(), l.verdict, l.id, 'OPEN', r.carrier, l.tracking_number, l.shop, l.parcel_id, l.order_id, c.order_number,
                r.id, r.currency, case when l.verdict = 'REPEATED' then 0 else coalesce(l.expected_minor, 0) end, l.paid_minor,
                r.imported_at, ?
            from cod_register_line l join cod_register r on r.id = l.register_id
            left join cod_item c on c.shop_id = l.shop and c.parcel_id = l.parcel_id
            where l.verdict in ('DIFFERS', 'NOT_KEPT', 'UNKNOWN', 'REPEATED')
                and not exists (select 1 from cod_discrepancy d where d.kind = l.verdict and d.subject = l.id)
            on conflict (kind, subject) do nothing""";

    /** What came after all: in a later register, or a line that agrees now. */
    private static final String SOLVED = """
            select d.id from cod_discrepancy d
            left join cod_item c on c.shop_id = d.shop and c.parcel_id = d.parcel_id
            left join cod_register_line l on l.id = d.subject
            where d.state in ('OPEN', 'CLAIMED') and (
                (d.kind = 'MISSING' and c.state in ('REMITTED', 'SETTLED', 'NOTHING'))
                or (d.kind <> 'MISSING' and l.verdict <> d.kind))""";

    private static final String LIST = """
            select * from cod_discrepancy where (?::bool is null or (state in ('OPEN', 'CLAIMED')) = ?) and (?::text is null or carrier = ?)
                and (?::text is null or kind = ?) and (?::timestamptz is null or (since, id) > (?, ?))
            order by since, id limit ?""";

    private final Sql sql;

    DiscrepancyRows(Sql sql) {
        this.sql = sql;
    }

    int find(Instant late, Instant now) {
        return sql.change(MISSING, now, late) + sql.change(LINES, now);
    }

    /** How many are open that began before a moment. */
    int open(Instant before) {
        return sql.one(
                        "select count(*)::int from cod_discrepancy where state in ('OPEN', 'CLAIMED') and since < ?",
                        row -> row.getInt(1),
                        before)
                .orElse(0);
    }

    List<UUID> solved() {
        return sql.list(SOLVED, row -> row.getObject(1, UUID.class));
    }

    /** Those of a shop that have no case yet. */
    List<Discrepancy> withoutCase() {
        return sql.list(
                "select * from cod_discrepancy where case_id is null and shop is not null and state = 'OPEN' order by id limit 500",
                this::read);
    }

    void hasCase(UUID id, UUID caseId) {
        sql.change("update cod_discrepancy set case_id = ? where id = ?", caseId, id);
    }

    Optional<Discrepancy> find(UUID id) {
        return sql.one("select * from cod_discrepancy where id = ?", this::read, id);
    }

    Optional<Discrepancy> locked(UUID id) {
        return sql.one("select * from cod_discrepancy where id = ? for update", this::read, id);
    }

    void first(UUID id, String by) {
        sql.change("update cod_discrepancy set first_by = ? where id = ?", by, id);
    }

    void step(UUID id, Discrepancy.Step step) {
        sql.change("update cod_discrepancy set state = ?, first_by = null where id = ?", step.to(), id);
        sql.change(
                "insert into cod_discrepancy_step (discrepancy_id, id, at, by_name, to_state, reason) values (?, ?, ?, ?, ?, ?)",
                id,
                Ids.next(),
                step.at(),
                step.by(),
                step.to(),
                step.reason());
    }

    /** What carriers owe by open discrepancies, by currency, with their number. */
    List<Owed> owed() {
        return sql.list(
                """
                select currency, count(*)::int as found, sum(greatest(expected_minor - paid_minor, 0))::bigint as minor
                from cod_discrepancy where state in ('OPEN', 'CLAIMED') group by currency order by currency""",
                row -> new Owed(
                        row.getInt("found"),
                        Moneys.of(row.getLong("minor"), CurrencyUnit.of(row.getString("currency")))));
    }

    /** Open discrepancies of a currency. */
    record Owed(int count, Money sum) {}

    /** The oldest first. */
    Slice<Discrepancy> list(DiscrepancyFilter filter) {
        var after = After.of(filter.cursor());
        var found = sql.list(
                LIST,
                this::read,
                filter.open(),
                filter.open(),
                filter.carrier(),
                filter.carrier(),
                filter.kind(),
                filter.kind(),
                after.at,
                after.at,
                after.id,
                filter.size() + 1);
        return Slice.of(
                found,
                filter.size(),
                last -> Cursor.encode(last.since().toString(), last.id().toString()));
    }

    private record After(@Nullable Instant at, @Nullable UUID id) {
        static After of(@Nullable String cursor) {
            if (cursor == null || cursor.isEmpty()) return new After(null, null);
            try {
                var parts = Cursor.decode(cursor, 2);
                return new After(Instant.parse(parts.get(0)), UUID.fromString(parts.get(1)));
            } catch (DateTimeException | IllegalArgumentException notOurs) {
                throw new BadRequest("cursor");
            }
        }
    }

    /** Cash with carriers by how long they have had it: up to 3, 7, 14 days, and longer. */
    List<Ageing> ageing(Instant now) {
        return sql.list(
                """
                select carrier, currency, case when age <= 3 then 0 when age <= 7 then 1 when age <= 14 then 2 else 3 end as bucket,
                    count(*)::int as parcels, sum(collected_minor)::bigint as minor
                from (select carrier, currency, collected_minor, extract(epoch from (?::timestamptz - collected_at)) / 86400 as age
                    from cod_item where state in ('COLLECTED', 'REPORTED', 'MISSING', 'DISPUTED', 'SHORT', 'OVER') and collected_minor > 0
                        and courier is null and carrier <> 'own-courier') held
                group by 1, 2, 3 order by 1, 2, 3""",
                row -> new Ageing(
                        row.getString("carrier"),
                        row.getInt("bucket"),
                        row.getInt("parcels"),
                        Moneys.of(row.getLong("minor"), CurrencyUnit.of(row.getString("currency")))),
                now);
    }

    private Discrepancy read(ResultSet row) throws SQLException {
        var currency = CurrencyUnit.of(row.getString("currency"));
        var shop = row.getObject("shop", UUID.class);
        var id = row.getObject("id", UUID.class);
        return new Discrepancy(
                id,
                DiscrepancyKind.valueOf(row.getString("kind")),
                DiscrepancyState.valueOf(row.getString("state")),
                row.getString("carrier"),
                row.getString("tracking"),
                shop == null ? null : new ShopId(shop),
                row.getObject("parcel_id", UUID.class),
                row.getObject("order_id", UUID.class),
                row.getString("order_number"),
                row.getObject("register_id", UUID.class),
                row.getObject("case_id", UUID.class),
                Moneys.of(row.getLong("expected_minor"), currency),
                Moneys.of(row.getLong("paid_minor"), currency),
                Sql.instant(row, "since"),
                row.getString("first_by"),
                steps(id));
    }

    private List<Discrepancy.Step> steps(UUID id) {
        return sql.list(
                "select * from cod_discrepancy_step where discrepancy_id = ? order by id",
                row -> new Discrepancy.Step(
                        Sql.instant(row, "at"),
                        row.getString("by_name"),
                        DiscrepancyState.valueOf(row.getString("to_state")),
                        row.getString("reason")),
                id);
    }
}
