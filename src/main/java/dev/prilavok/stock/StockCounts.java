package dev.prilavok.stock;

import dev.prilavok.kernel.Sku;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Brings the stock to what was counted, each count in one round trip. What is missing is written off as far as it is free: units that
 * are held are promised to somebody. Goods that nobody had here before are received, other surplus is an adjustment.
 */
@ApplicationScoped
class StockCounts {
    private static final String KNOWN =
            "insert into stock_level (sku) select sku from unnest(?::text[]) as r (sku) order by sku on conflict do nothing";

    private static final String COUNT = """
            with locked as (
                select l.sku, l.received, l.available, l.held, r.rest
                from stock_level l join unnest(?::text[], ?::int[]) as r (sku, rest) on r.sku = l.sku order by l.sku for update of l
            ), move as (
                select sku, received, greatest(rest - available - held, 0) as more,
                    least(available, greatest(available + held - rest, 0)) as less
                from locked
            ), moved as (
                update stock_level l set received = l.received + m.more, available = l.available + m.more - m.less,
                    written_off = l.written_off + m.less
                from move m where m.sku = l.sku and m.more + m.less > 0
            ), journal as (
                insert into stock_journal (operation, sku, owner, at, what, quantity, from_state, to_state, document, reason)
                select ?, sku, ?, ?, case when more > 0 and received = 0 then 'RECEIPT' else 'ADJUSTMENT' end, more + less,
                    case when less > 0 then 'available' end, case when less > 0 then 'written_off' else 'available' end, ?, ?
                from move where more + less > 0
            )
            select sku, greatest(held - rest, 0) as held_above from locked order by sku""";

    private static final String WEIGH = """
            select l.sku, greatest(l.held - r.rest, 0) as held_above
            from stock_level l join unnest(?::text[], ?::int[]) as r (sku, rest) on r.sku = l.sku order by l.sku""";

    /** What an owner's moves left free is taken off, what they took off comes back; doing it twice changes nothing more. */
    private static final String TAKE_BACK = """
            with net as (
                select sku, sum(case when to_state = 'available' then quantity else -quantity end)::int as net
                from stock_journal
                where sku = any (?) and owner = ? and what in ('RECEIPT', 'ADJUSTMENT') group by sku
            ), locked as (
                select l.sku, l.available, l.written_off, n.net
                from stock_level l join net n on n.sku = l.sku where n.net <> 0 order by l.sku for update of l
            ), move as (
                select sku, least(available, greatest(net, 0)) as less, least(written_off, greatest(-net, 0)) as more, net from locked
            ), moved as (
                update stock_level l set available = l.available + m.more - m.less, written_off = l.written_off - m.more + m.less
                from move m where m.sku = l.sku and m.more + m.less > 0
            ), journal as (
                insert into stock_journal (operation, sku, owner, at, what, quantity, from_state, to_state, document, reason)
                select ?, sku, ?, ?, 'ADJUSTMENT', more + less,
                    case when less > 0 then 'available' else 'written_off' end,
                    case when less > 0 then 'written_off' else 'available' end, ?, ?
                from move where more + less > 0
            )
            select sku, greatest(net, 0) - less as held_above from move order by sku""";

    private final AgroalDataSource database;

    StockCounts(AgroalDataSource database) {
        this.database = database;
    }

    SortedMap<Sku, Integer> count(
            UUID operation, UUID owner, String document, String reason, SortedMap<Sku, Integer> rests, Instant now) {
        try (var connection = database.getConnection();
                var known = connection.prepareStatement(KNOWN);
                var count = connection.prepareStatement(COUNT)) {
            var skus = skus(connection, rests.keySet());
            known.setArray(1, skus);
            known.executeUpdate();
            var quantities = connection.createArrayOf("int", rests.values().toArray());
            bind(count, skus, quantities, operation, owner, now.atOffset(ZoneOffset.UTC), document, reason);
            return heldAbove(count);
        } catch (SQLException failure) {
            throw new StockFailure(failure);
        }
    }

    SortedMap<Sku, Integer> weigh(SortedMap<Sku, Integer> rests) {
        try (var connection = database.getConnection();
                var weigh = connection.prepareStatement(WEIGH)) {
            bind(
                    weigh,
                    skus(connection, rests.keySet()),
                    connection.createArrayOf("int", rests.values().toArray()));
            return heldAbove(weigh);
        } catch (SQLException failure) {
            throw new StockFailure(failure);
        }
    }

    SortedMap<Sku, Integer> takeBack(
            UUID operation, UUID owner, Collection<Sku> skus, String document, String reason, Instant now) {
        try (var connection = database.getConnection();
                var back = connection.prepareStatement(TAKE_BACK)) {
            bind(back, skus(connection, skus), owner, operation, owner, now.atOffset(ZoneOffset.UTC), document, reason);
            return heldAbove(back);
        } catch (SQLException failure) {
            throw new StockFailure(failure);
        }
    }

    private static SortedMap<Sku, Integer> heldAbove(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var held = new TreeMap<Sku, Integer>();
            while (rows.next())
                if (rows.getInt("held_above") > 0) held.put(new Sku(rows.getString("sku")), rows.getInt("held_above"));
            return held;
        }
    }

    private static java.sql.Array skus(Connection connection, Collection<Sku> skus) throws SQLException {
        return connection.createArrayOf(
                "text", skus.stream().map(Sku::value).sorted().toArray());
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
    }
}
