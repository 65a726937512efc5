package dev.prilavok.catalog.pricing;

import static dev.prilavok.catalog.pricing.PriceProblem.Code.CLOSED;
import static dev.prilavok.catalog.pricing.PriceProblem.Code.NO_PRICES;
import static dev.prilavok.catalog.pricing.PriceProblem.Code.OVERLAP;
import static dev.prilavok.catalog.pricing.PriceProblem.Code.PAST_DATE;

import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Cursor;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Slice;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Versions of price lists: written, dated, called off. What is in force never changes. */
@ApplicationScoped
public class PriceVersions {
    private static final String SELECT = """
            select l.*, (select g.name from price_group g where g.id = l.group_id) as group_name, (select count(*) from wholesale_price w where w.version_id = l.id) prices,
                l.valid_from <= ? and exists (
                    select 1 from wholesale_price w where w.version_id = l.id and not exists (
                        select 1 from wholesale_price n join price_list_version m on m.id = n.version_id
                        where n.sku = w.sku and m.currency = l.currency and m.valid_from <= ?
                            and m.group_id is not distinct from l.group_id
                            and (m.valid_from, m.number) > (l.valid_from, l.number))) holds
            from price_list_version l where (l.valid_from is not null or l.created_by is not null)""";

    private static final String SAME_DAY = """
            select o.code, w.sku from wholesale_price w join wholesale_price p on p.sku = w.sku
            join price_list_version o on o.id = p.version_id
            where w.version_id = ? and o.id <> ? and o.currency = cast(? as char(3)) and o.valid_from = ?
                and o.group_id is not distinct from ?::uuid limit 1""";

    private final Sql sql;
    private final AuditLog audit;
    private final Clock clock;

    PriceVersions(Sql sql, AuditLog audit, Clock clock) {
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    Slice<PriceVersion> list(@Nullable String cursor, int size) {
        var now = clock.instant();
        var values = new ArrayList<@Nullable Object>(List.of(now, now));
        var after = "";
        if (cursor != null) {
            var keys = Cursor.decode(cursor, 2);
            after = " and (l.created_at, l.id) < (?, ?)";
            try {
                values.add(Instant.parse(keys.get(0)));
                values.add(UUID.fromString(keys.get(1)));
            } catch (DateTimeException | IllegalArgumentException forged) {
                throw new BadRequest("cursor");
            }
        }
        values.add(size + 1);
        var found = sql.list(
                SELECT + after + " order by l.created_at desc, l.id desc limit ?",
                row -> version(row, now),
                values.toArray());
        return Slice.of(found, size, last -> Cursor.encode(last.createdAt(), last.id()));
    }

    /** @throws NotFound when there is no such version */
    PriceVersion find(UUID id) {
        var now = clock.instant();
        return sql.one(SELECT + " and l.id = ?", row -> version(row, now), now, now, id)
                .orElseThrow(() -> new NotFound("price list"));
    }

    /**
     * A version that may still be written; nobody else writes it until the transaction ends.
     *
     * @throws PriceProblem when it is in force or was called off
     */
    PriceVersion open(UUID id) {
        sql.one("select 1 from price_list_version where id = ? for update", row -> true, id);
        var version = find(id);
        if (!version.isOpen()) throw new PriceProblem(CLOSED, version.code());
        return version;
    }

    /**
     * Begins a version without prices and without a date.
     *
     * @param group whose list it belongs to; null for the general one
     */
    public UUID add(CurrencyUnit currency, @Nullable UUID group, @Nullable String note, String by) {
        var id = Ids.next();
        sql.one("select 1 from pg_advisory_xact_lock(hashtext('price list ' || ?))", row -> true, currency.getCode());
        sql.change(
                """
                insert into price_list_version (id, currency, number, code, group_id, note, created_by, created_at)
                select ?, ?, n.number, ? || '-' || n.number, ?, ?, ?, ?
                from (select coalesce(max(number), 0) + 1 number from price_list_version where currency = ?) n""", id, currency.getCode(), currency.getCode(), group, note, by, clock.instant(), currency.getCode());
        audit.record("price-list-written", id.toString(), note);
        return id;
    }

    /**
     * Gives a version its date.
     *
     * @throws PriceProblem when the date is past, nothing is in it, or another version changes the same prices at the same moment
     */
    public void date(UUID id, Instant from) {
        var version = open(id);
        if (!from.isAfter(clock.instant())) throw new PriceProblem(PAST_DATE);
        if (version.prices() == 0) throw new PriceProblem(NO_PRICES);
        overlapping(version, from).ifPresent(problem -> {
            throw problem;
        });
        sql.change("update price_list_version set valid_from = ? where id = ?", from, id);
        audit.record("price-list-dated", id.toString(), from.toString());
    }

    /** Refuses prices that another version changes at the same moment. */
    void refuseOverlap(PriceVersion version) {
        if (version.from() == null) return;
        overlapping(version, version.from()).ifPresent(problem -> {
            throw problem;
        });
    }

    /** Calls a version off before its day. */
    void cancel(UUID id, String by) {
        open(id);
        sql.change(
                "update price_list_version set valid_from = null, cancelled_by = ?, cancelled_at = ? where id = ?",
                by,
                clock.instant(),
                id);
        audit.record("price-list-cancelled", id.toString(), null);
    }

    private Optional<PriceProblem> overlapping(PriceVersion version, Instant from) {
        return sql.one(
                SAME_DAY,
                row -> new PriceProblem(OVERLAP, row.getString("code"), row.getString("sku")),
                version.id(),
                version.id(),
                version.currency().getCode(),
                from,
                version.group());
    }

    private static PriceVersion version(ResultSet row, Instant now) throws SQLException {
        var from = Sql.instantOrNull(row, "valid_from");
        var created = Sql.instantOrNull(row, "created_at");
        return new PriceVersion(
                row.getObject("id", UUID.class),
                CurrencyUnit.of(row.getString("currency")),
                row.getString("code"),
                from,
                state(row, from, now),
                row.getInt("prices"),
                row.getString("created_by"),
                row.getString("note"),
                row.getObject("import_id", UUID.class),
                row.getObject("group_id", UUID.class),
                row.getString("group_name"),
                created == null ? Instant.EPOCH : created);
    }

    private static PriceVersion.State state(ResultSet row, @Nullable Instant from, Instant now) throws SQLException {
        if (row.getString("cancelled_by") != null) return PriceVersion.State.CANCELLED;
        if (from == null) return PriceVersion.State.DRAFT;
        if (from.isAfter(now)) return PriceVersion.State.FUTURE;
        return row.getBoolean("holds") ? PriceVersion.State.IN_FORCE : PriceVersion.State.PAST;
    }
}
