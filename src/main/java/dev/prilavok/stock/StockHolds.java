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

    /**
     * The hold and the journal are written before the level is locked, so that everybody else waits only for the change of the level
     * itself. A refusal rolls all of it back.
     */
    private static final String TAKE = """
            with freed as (
                delete from stock_hold where owner = ? returning sku, quantity
            ), wish as (
                select coalesce(w.sku, f.sku) as sku, coalesce(w.quantity, 0) as wanted, coalesce(f.quantity, 0) as had
                from unnest(?::text[], ?::int[]) as w (sku, quantity) full join freed f on f.sku = w.sku
            ), kept as (
                insert into stock_hold (owner, sku, quantity, purpose, holder_key, until, held_at)
                select ?, w.sku, w.wanted, ?, ?, ?, ? from wish w where w.wanted > 0
                returning sku
            ), journal as (
                insert into stock_journal (operation, sku, owner, at, what, quantity, from_state, to_state)
                select ?, w.sku, ?, ?, case when w.wanted > w.had then 'HOLD' else 'RELEASE' end, abs(w.wanted - w.had),
                    case when w.wanted > w.had then 'available' else 'held' end,
                    case when w.wanted > w.had then 'held' else 'available' end
                from wish w where w.wanted <> w.had
                returning sku
            ), locked as (
                select w.sku, w.wanted, w.wanted - w.had as more, l.available, l.most, w.others
                from (
                    select sku, wanted, had, (select coalesce(sum(h.quantity), 0) from stock_hold h
                        where h.holder_key = ? and h.sku = wish.sku and h.owner <> ?) as others
                    from wish
                    where (select count(*) from kept) > 0 and (select count(*) from journal) >= 0
                    order by sku) w
                cross join lateral (
                    select available, greatest(2, (received - sold - written_off) / 20) as most
                    from stock_level where sku = w.sku for update) l
            ), moved as (
                update stock_level l set available = l.available - k.more, held = l.held + k.more
                from locked k where l.sku = k.sku and k.more <> 0 and k.more <= k.available
            )
            select sku, wanted, wanted - more + available as left, most, more <= available as enough,
                ?::text is null or wanted + others <= most as modest
            from locked order by sku""";

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
                    to.owner(),
                    to.purpose().name(),
                    to.holderKey(),
                    until,
                    at,
                    Ids.next(),
                    to.owner(),
                    at,
                    to.holderKey(),
                    from,
                    to.holderKey());
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
