package dev.prilavok.stock;

import dev.prilavok.kernel.Cursor;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Slice;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/** Receipts into the stock, and reading it. */
@ApplicationScoped
class StockRows {
    private static final String RECEIVE = """
            with line as (
                insert into stock_journal (operation, sku, owner, at, what, quantity, to_state, document)
                select ?, r.sku, ?, ?, 'RECEIPT', r.quantity, 'available', ? from unnest(?::text[], ?::int[]) as r (sku, quantity)
                on conflict (document, sku) where what = 'RECEIPT' do nothing
                returning sku, quantity
            )
            insert into stock_level as l (sku, received, available) select sku, quantity, quantity from line order by sku
            on conflict (sku) do update set received = l.received + excluded.received, available = l.available + excluded.available""";

    private final AgroalDataSource database;

    StockRows(AgroalDataSource database) {
        this.database = database;
    }

    void receive(UUID operation, String document, SortedMap<Sku, Integer> units, Instant now) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(RECEIVE)) {
            insert.setObject(1, operation);
            insert.setObject(2, operation);
            insert.setObject(3, now.atOffset(ZoneOffset.UTC));
            insert.setString(4, document);
            insert.setArray(
                    5,
                    connection.createArrayOf(
                            "text", units.keySet().stream().map(Sku::value).toArray()));
            insert.setArray(6, connection.createArrayOf("int", units.values().toArray()));
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new StockFailure(failure);
        }
    }

    Availability availability(Collection<Sku> skus) {
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement("select sku, available from stock_level where sku = any (?)")) {
            select.setArray(
                    1,
                    connection.createArrayOf(
                            "text", skus.stream().map(Sku::value).distinct().toArray()));
            return read(select);
        } catch (SQLException failure) {
            throw new StockFailure(failure);
        }
    }

    Turned turnedSince(String mark) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select " + Turned.COLUMNS)) {
            select.setString(1, mark);
            select.setString(2, mark);
            try (var row = select.executeQuery()) {
                row.next();
                return Turned.of(row);
            }
        } catch (SQLException failure) {
            throw new StockFailure(failure);
        }
    }

    private static Availability read(PreparedStatement select) throws SQLException {
        try (var rows = select.executeQuery()) {
            var free = new HashMap<Sku, Integer>();
            while (rows.next()) free.put(new Sku(rows.getString(1)), rows.getInt(2));
            return new Availability(free);
        }
    }

    // the mark first: what turns between the two questions is told again
    Turned free() {
        try (var connection = database.getConnection();
                var ask = connection.prepareStatement("select " + Turned.COLUMNS)) {
            ask.setString(1, null);
            ask.setString(2, null);
            try (var row = ask.executeQuery()) {
                row.next();
                var free = new HashMap<String, Boolean>();
                eachFree((sku, units) -> free.put(sku.value(), true));
                return new Turned(row.getString("mark"), free, false);
            }
        } catch (SQLException failure) {
            throw new StockFailure(failure);
        }
    }

    void eachFree(ObjIntConsumer<Sku> each) {
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement("select sku, available from stock_level where available > 0")) {
            select.setFetchSize(5_000);
            try (var rows = select.executeQuery()) {
                while (rows.next()) each.accept(new Sku(rows.getString(1)), rows.getInt(2));
            }
        } catch (SQLException failure) {
            throw new StockFailure(failure);
        }
    }

    Slice<StockLevel> levels(@Nullable String startsWith, @Nullable String cursor, int size) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("""
                        select sku, received, available, held, shipped, sold, "returning", quarantined, written_off from stock_level
                        where sku > ? and starts_with(sku, ?) order by sku limit ?""")) {
            select.setString(1, cursor == null ? "" : Cursor.decode(cursor, 1).get(0));
            select.setString(2, startsWith == null ? "" : startsWith);
            select.setInt(3, size + 1);
            try (var rows = select.executeQuery()) {
                var levels = new ArrayList<StockLevel>();
                while (rows.next()) levels.add(level(rows));
                return Slice.of(levels, size, last -> Cursor.encode(last.sku()));
            }
        } catch (SQLException failure) {
            throw new StockFailure(failure);
        }
    }

    private static StockLevel level(ResultSet row) throws SQLException {
        return new StockLevel(
                new Sku(row.getString(1)),
                row.getInt(2),
                row.getInt(3),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6),
                row.getInt(7),
                row.getInt(8),
                row.getInt(9));
    }
}
