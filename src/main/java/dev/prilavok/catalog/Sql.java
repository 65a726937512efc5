package dev.prilavok.catalog;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Bound SQL inside the running transaction. Lists of goods read and write many rows at once, which an object mapper would not. */
@ApplicationScoped
public class Sql {
    /**
     * A version is a number that was never there before, not the next one: what was read inside a transaction that rolls back later
     * must not be found under the number of the change that comes instead.
     */
    public static final String FRESH_VERSION = "hashtextextended(gen_random_uuid()::text, 0)";

    public static final String CATALOGUE_CHANGED = "update catalogue_version set version = " + FRESH_VERSION;

    /** Pages of a shop are made anew; the shop is the parameter. */
    public static final String LISTINGS_CHANGED = "insert into listing_version (shop_id, version) values (?, " + FRESH_VERSION
            + ") on conflict (shop_id) do update set version = excluded.version";

    /** Reads one row. */
    public interface Reads<T> {
        T row(ResultSet row) throws SQLException;
    }

    private final AgroalDataSource database;
    private final ThreadLocal<AtomicLong> statements = ThreadLocal.withInitial(AtomicLong::new);

    Sql(AgroalDataSource database) {
        this.database = database;
    }

    public <T> List<T> list(String sql, Reads<T> reads, @Nullable Object... values) {
        return with(sql, statement -> {
            bind(statement, values);
            var found = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) found.add(reads.row(rows));
            }
            return found;
        });
    }

    public <T> Optional<T> one(String sql, Reads<T> reads, @Nullable Object... values) {
        return list(sql, reads, values).stream().findFirst();
    }

    public int change(String sql, @Nullable Object... values) {
        return with(sql, statement -> {
            bind(statement, values);
            return statement.executeUpdate();
        });
    }

    /** The same change for many rows, sent together. */
    public void each(String sql, Collection<@Nullable Object[]> rows) {
        if (rows.isEmpty()) return;
        with(sql, statement -> {
            for (var row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            return statement.executeBatch().length;
        });
    }

    /** How many statements this thread sent so far, so that a test can see a page that asks too often. */
    long statements() {
        return statements.get().get();
    }

    private interface Uses<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    private <T> T with(String sql, Uses<T> use) {
        statements.get().incrementAndGet();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return use.with(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException("catalogue query failed: " + failure.getMessage(), failure);
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (var i = 0; i < values.length; i++)
            statement.setObject(i + 1, forDriver(statement.getConnection(), values[i]));
    }

    private static @Nullable Object forDriver(Connection connection, @Nullable Object value) throws SQLException {
        if (value instanceof Instant instant) return Timestamp.from(instant);
        if (value instanceof String[] texts) return connection.createArrayOf("text", texts);
        if (value instanceof UUID[] ids) return connection.createArrayOf("uuid", ids);
        if (value instanceof Integer[] numbers) return connection.createArrayOf("integer", numbers);
        if (value instanceof Double[] numbers) return connection.createArrayOf("float8", numbers);
        return value;
    }

    /** An instant that may be absent. */
    public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }

    /** A number that may be absent. */
    public static @Nullable Long number(ResultSet row, String column) throws SQLException {
        var value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    /** A list of texts, empty when absent. */
    public static List<String> texts(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    /** A list of whole numbers. */
    public static List<Integer> integers(ResultSet row, String column) throws SQLException {
        return List.of((Integer[]) row.getArray(column).getArray());
    }
}
