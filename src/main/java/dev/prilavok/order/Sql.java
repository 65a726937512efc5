package dev.prilavok.order;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Statements of this room on the connection of the running transaction, and what their values look like. */
@ApplicationScoped
class Sql {
    private final AgroalDataSource database;

    Sql(AgroalDataSource database) {
        this.database = database;
    }

    /** Reads one row. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> list(String sql, Row<T> row, @Nullable Object... values) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            bind(connection, select, values);
            return rows(select.executeQuery(), row);
        } catch (SQLException failure) {
            throw new OrderFailure(failure);
        }
    }

    /** Asks after a lock, both in one round trip: the question sees what whoever held the lock before has committed. */
    <T> Optional<T> firstBehind(String lock, String sql, Row<T> row, @Nullable Object... values) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(lock + ";\n" + sql)) {
            bind(connection, select, values);
            select.execute();
            if (!select.getMoreResults()) throw new IllegalStateException("the lock came without its question");
            return rows(select.getResultSet(), row).stream().findFirst();
        } catch (SQLException failure) {
            throw new OrderFailure(failure);
        }
    }

    private static <T> List<T> rows(ResultSet found, Row<T> row) throws SQLException {
        try (found) {
            var result = new ArrayList<T>();
            while (found.next()) result.add(row.read(found));
            return result;
        }
    }

    <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... values) {
        return list(sql, row, values).stream().findFirst();
    }

    int change(String sql, @Nullable Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(connection, statement, values);
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new OrderFailure(failure);
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, @Nullable Object... values)
            throws SQLException {
        for (var i = 0; i < values.length; i++) {
            var value = values[i];
            if (value instanceof Instant at) statement.setObject(i + 1, at.atOffset(ZoneOffset.UTC));
            else if (value instanceof Enum<?> name) statement.setString(i + 1, name.name());
            else if (value instanceof Object[] array)
                statement.setArray(i + 1, connection.createArrayOf(type(array), array));
            else statement.setObject(i + 1, value);
        }
    }

    private static String type(Object[] array) {
        if (array instanceof Integer[]) return "int4";
        if (array instanceof Long[]) return "int8";
        if (array instanceof UUID[]) return "uuid";
        if (array instanceof Boolean[]) return "bool";
        return "text";
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
