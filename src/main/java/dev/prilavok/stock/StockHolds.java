package dev.prilavok.stock;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sku;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes, passes on and lets go of units, each in one round trip. */
@ApplicationScoped
class StockHolds {
    /**
     * Two takes of one phone go one after the other, so that both count the same units; a statement of its own, because the one after
     * it must see what the other transaction committed.
     */
    private static final String ONE_HOLDER_AT_A_TIME =
            "select pg_advisory_xact_lock(hashtextextended('stock-holder ' || ?, 0));\n";

    private static final String TAKE = """
            with freed as (
                delete from stock_hold where owner = ? returning sku, quantity
            ), wish as (
                select coalesce(w.sku, f.sku) as sku, coalesce(w.quantity, 0) as wanted, coalesce(f.quantity, 0) as had
                from unnest(?::text[], ?::int[]) as w (sku, quantity) full join freed f on f.sku = w.sku
            ), locked as (
                select l.sku, w.wanted, w.had, l.available, greatest(2, (l.received - l.sold - l.written_off) / 20) as most
                from stock_level l join wish w on w.sku = l.sku
                order by l.sku for update of l
            ), held as (
                select h.sku, sum(h.quantity) as units from stock_hold h
                where h.holder_key = ? and h.owner <> ? and h.sku = any (?) group by h.sku
            ), judged as (
                select k.sku, k.wanted, k.had, k.wanted - k.had as more, k.available, k.most,
                    k.wanted - k.had <= k.available as enough,
                    h.units is null and (k.wanted <= k.most or ?::text is null) or k.wanted + h.units <= k.most as modest
                from locked k left join held h on h.sku = k.sku
            ), moved as (
                update stock_level l set available = l.available - j.more, held = l.held + j.more
                from judged j where l.sku = j.sku and j.more <> 0 and j.enough and j.modest
            ), kept as (
                insert into stock_hold (owner, sku, quantity, purpose, holder_key, until, held_at)
                select ?, j.sku, j.wanted, ?, ?, ?, ? from judged j where j.wanted > 0 and j.enough and j.modest
            ), journal as (
                insert into stock_journal (operation, sku, owner, at, what, quantity, from_state, to_state)
                select ?, j.sku, ?, ?, case when j.more > 0 then 'HOLD' else 'RELEASE' end, abs(j.more),
                    case when j.more > 0 then 'available' else 'held' end, case when j.more > 0 then 'held' else 'available' end
                from judged j where j.more <> 0 and j.enough and j.modest
            )
            select sku, wanted, had + available as left, most, enough, modest from judged order by sku""";

    private static final String RELEASE = """
            with freed as (
                delete from stock_hold where owner = ? returning sku, quantity
            ), locked as (
                select l.sku, f.quantity from stock_level l join freed f on f.sku = l.sku order by l.sku for update of l
            ), moved as (
                update stock_level l set available = l.available + k.quantity, held = l.held - k.quantity
                from locked k where l.sku = k.sku
            )
            insert into stock_journal (operation, sku, owner, at, what, quantity, from_state, to_state)
            select ?, sku, ?, ?, 'RELEASE', quantity, 'held', 'available' from locked""";

    /** Holds that somebody else is changing at this moment are left for the next batch: expiry waits for nobody's hold. */
    private static final String EXPIRE = """
            with due as (
                select owner, sku from stock_hold where until <= ? order by until limit ? for update skip locked
            ), freed as (
                delete from stock_hold h using due d where h.owner = d.owner and h.sku = d.sku
                returning h.owner, h.sku, h.quantity
            ), sums as (
                select sku, sum(quantity) as quantity from freed group by sku
            ), locked as (
                select l.sku, s.quantity from stock_level l join sums s on s.sku = l.sku order by l.sku for update of l
            ), moved as (
                update stock_level l set available = l.available + k.quantity, held = l.held - k.quantity
                from locked k where l.sku = k.sku
            )
            insert into stock_journal (operation, sku, owner, at, what, quantity, from_state, to_state)
            select ?, sku, owner, ?, 'EXPIRY', quantity, 'held', 'available' from freed""";

    private final AgroalDataSource database;

    StockHolds(AgroalDataSource database) {
        this.database = database;
    }

    void take(UUID from, Holding to, Instant now) {
        var known = to.holderKey() != null;
        try (var connection = database.getConnection();
                var take = connection.prepareStatement(known ? ONE_HOLDER_AT_A_TIME + TAKE : TAKE)) {
            var skus = connection.createArrayOf(
                    "text", to.units().keySet().stream().map(Sku::value).toArray());
            var quantities = connection.createArrayOf("int", to.units().values().toArray());
            var at = now.atOffset(ZoneOffset.UTC);
            var until = to.until() == null ? null : to.until().atOffset(ZoneOffset.UTC);
            if (known) bind(take, 1, to.holderKey());
            bind(
                    take,
                    known ? 2 : 1,
                    from,
                    skus,
                    quantities,
                    to.holderKey(),
                    from,
                    skus,
                    to.holderKey(),
                    to.owner(),
                    to.purpose().name(),
                    to.holderKey(),
                    until,
                    at,
                    Ids.next(),
                    to.owner(),
                    at);
            take.execute();
            if (known) take.getMoreResults();
            judge(to, take);
        } catch (SQLException failure) {
            throw new StockFailure(failure);
        }
    }

    private static void judge(Holding to, PreparedStatement taken) throws SQLException {
        var missing = new TreeMap<>(to.units());
        try (var rows = taken.getResultSet()) {
            while (rows.next()) {
                refuseIfShort(rows);
                missing.remove(new Sku(rows.getString("sku")));
            }
        }
        for (var unknown : missing.entrySet()) throw new OutOfStock(unknown.getKey(), unknown.getValue(), 0);
    }

    private static void refuseIfShort(ResultSet row) throws SQLException {
        var sku = new Sku(row.getString("sku"));
        if (!row.getBoolean("enough")) throw new OutOfStock(sku, row.getInt("wanted"), row.getInt("left"));
        if (!row.getBoolean("modest")) throw new TooManyHeld(sku, row.getInt("most"));
    }

    int release(UUID owner, Instant now) {
        return update(RELEASE, owner, Ids.next(), owner, now.atOffset(ZoneOffset.UTC));
    }

    int expire(Instant now, int limit) {
        var at = now.atOffset(ZoneOffset.UTC);
        return update(EXPIRE, at, limit, Ids.next(), at);
    }

    boolean commit(UUID owner) {
        return update("update stock_hold set until = null where owner = ?", owner) > 0;
    }

    private int update(String sql, @Nullable Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(statement, 1, values);
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new StockFailure(failure);
        }
    }

    private static void bind(PreparedStatement statement, int first, @Nullable Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) statement.setObject(first + i, values[i]);
    }
}
