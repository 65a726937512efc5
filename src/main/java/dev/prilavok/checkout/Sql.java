package dev.prilavok.checkout;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs the statements of this room with bound parameters. */
@ApplicationScoped
class Sql {
    /** Reads one row. */
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final AgroalDataSource database;

    Sql(AgroalDataSource database) {
        this.database = database;
    }

    int change(String sql, @Nullable Object... parameters) {
        try (var connection = database.getConnection();
                var statement = bound(connection, sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new CheckoutFailure(failure);
        }
    }

    <T> List<T> list(String sql, Reader<T> reader, @Nullable Object... parameters) {
        try (var connection = database.getConnection();
                var statement = bound(connection, sql, parameters);
                var rows = statement.executeQuery()) {
            var found = new ArrayList<T>();
            while (rows.next()) found.add(reader.read(rows));
            return found;
        } catch (SQLException failure) {
            throw new CheckoutFailure(failure);
        }
    }

    <T> Optional<T> first(String sql, Reader<T> reader, @Nullable Object... parameters) {
        return list(sql, reader, parameters).stream().findFirst();
    }

    private static PreparedStatement bound(Connection connection, String sql, @Nullable Object... parameters)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (var i = 0; i < parameters.length; i++)
            statement.setObject(
                    i + 1, parameters[i] instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : parameters[i]);
        return statement;
    }

    private static final class CheckoutFailure extends RuntimeException {
        private static final long serialVersionUID = 1;

        CheckoutFailure(SQLException cause) {
            super(cause);
        }
    }
}
