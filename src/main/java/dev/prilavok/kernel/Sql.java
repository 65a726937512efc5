package dev.prilavok.kernel;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Bound SQL on the connection of the running transaction, where many rows are read and written at once and no entity is wanted. */
@ApplicationScoped
public class Sql {
    /** Reads one row. */
    public interface Reads<T> {
        T row(ResultSet row) throws SQLException;
    }

    private interface Uses<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    /** The database refused a statement. */
    private static final class Failure extends IllegalStateException {
        private static final long serialVersionUID = 1;

        Failure(SQLException cause) {
            super(cause);
        }
    }

    private final AgroalDataSource database;
    private final ThreadLocal<AtomicLong> statements = ThreadLocal.withInitial(AtomicLong::new);

    Sql(AgroalDataSource database) {
        this.database = database;
    }

    public <T> List<T> list(String sql, Reads<T> reads, @Nullable Object... values) {
        return with(sql, statement -> {
            bind(statement, values);
            return rows(statement.executeQuery(), reads);
        });
    }

    /** The first row, when there is one. */
    public <T> Optional<T> one(String sql, Reads<T> reads, @Nullable Object... values) {
        return list(sql, reads, values).stream().findFirst();
    }

    /** Asks after a lock, both in one round trip: the question sees what whoever held the lock before has committed. */
    public <T> Optional<T> oneBehind(String lock, String sql, Reads<T> reads, @Nullable Object... values) {
        return listBehind(lock, sql, reads, values).stream().findFirst();
    }

    /** Asks after a preparation that answers with a row of its own, both in one round trip. */
    public <T> List<T> listBehind(String before, String sql, Reads<T> reads, @Nullable Object... values) {
        return with(before + ";\n" + sql, statement -> {
            bind(statement, values);
            statement.execute();
            if (!statement.getMoreResults()) throw new IllegalStateException("what came before has no question");
            return rows(statement.getResultSet(), reads);
        });
    }

    /** How many rows were changed. */
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
    public long statements() {
        return statements.get().get();
    }

    private <T> T with(String sql, Uses<T> use) {
        statements.get().incrementAndGet();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return use.with(statement);
        } catch (SQLException failure) {
            throw new Failure(failure);
        }
    }

    private static <T> List<T> rows(ResultSet found, Reads<T> reads) throws SQLException {
        try (found) {
            var result = new ArrayList<T>();
            while (found.next()) result.add(reads.row(found));
            return result;
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (var i = 0; i < values.length; i++)
            statement.setObject(i + 1, forDriver(statement.getConnection(), values[i]));
    }

    private static @Nullable Object forDriver(Connection connection, @Nullable Object value) throws SQLException {
        if (value instanceof Instant at) return at.atOffset(ZoneOffset.UTC);
        if (value instanceof Enum<?> name) return name.name();
        if (value instanceof Object[] array) return connection.createArrayOf(type(array), array);
        return value;
    }

    private static String type(Object[] array) {
        if (array instanceof Integer[]) return "int4";
        if (array instanceof Long[]) return "int8";
        if (array instanceof Double[]) return "float8";
        if (array instanceof UUID[]) return "uuid";
        if (array instanceof Boolean[]) return "bool";
        return "text";
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** An instant that may be absent. */
    public static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
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
