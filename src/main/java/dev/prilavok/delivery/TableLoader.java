package dev.prilavok.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts a shipped file into its table when the file is not the one that was loaded last; one statement a table. */
@ApplicationScoped
class TableLoader {
    private final ObjectMapper json;
    private final Clock clock;

    TableLoader(ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    void load(Connection connection) throws SQLException, JsonProcessingException {
        var loaded = hashes(connection);
        for (var table : ShippedTable.ALL) {
            var hash = table.hash();
            if (!hash.equals(loaded.get(table.name())) && claims(connection, table, hash)) refill(connection, table);
        }
    }

    private static Map<String, String> hashes(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement("select name, hash from delivery_file");
                var rows = select.executeQuery()) {
            var hashes = new HashMap<String, String>();
            while (rows.next()) hashes.put(rows.getString(1), rows.getString(2));
            return hashes;
        }
    }

    // The row of the table is also the lock between two replicas that start together: the second one finds the hash
    // set.
    private boolean claims(Connection connection, ShippedTable table, String hash) throws SQLException {
        try (var claim = connection.prepareStatement("""
                insert into delivery_file as f (name, hash, loaded_at) values (?, ?, ?)
                on conflict (name) do update set hash = excluded.hash, loaded_at = excluded.loaded_at
                where f.hash <> excluded.hash""")) {
            claim.setString(1, table.name());
            claim.setString(2, hash);
            claim.setTimestamp(3, Timestamp.from(clock.instant()));
            return claim.executeUpdate() == 1;
        }
    }

    private void refill(Connection connection, ShippedTable table) throws SQLException, JsonProcessingException {
        var rows = table.rows();
        var columns = List.copyOf(rows.get(0).keySet());
        execute(
                connection,
                table.key() == null ? "delete from " + table.name() : "update " + table.name() + " set listed = false");
        execute(connection, insert(table, columns), json.writeValueAsString(rows));
    }

    // Table and column names are our own constants and headings; values travel as one JSON parameter.
    private static String insert(ShippedTable table, List<String> columns) {
        var names = String.join(", ", columns);
        var keep =
                columns.stream().map(column -> column + " = excluded." + column).collect(Collectors.joining(", "));
        return "insert into %1$s (%2$s) select %2$s from jsonb_populate_recordset(null::%1$s, ?::jsonb)"
                        .formatted(table.name(), names)
                + (table.key() == null
                        ? ""
                        : " on conflict (%s) do update set listed = true, %s".formatted(table.key(), keep));
    }

    private static void execute(Connection connection, String sql, String... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) statement.setString(i + 1, parameters[i]);
            statement.executeUpdate();
        }
    }
}
