package dev.prilavok.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.prilavok.tenancy.Scope;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps the delivery tables in step with the shipped files, and the atlas of them in memory. */
@ApplicationScoped
class DeliveryTables {
    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final Scope scope;
    private final Clock clock;
    private final DeliveryConfig warehouse;
    private volatile @Nullable Atlas atlas;

    DeliveryTables(AgroalDataSource database, ObjectMapper json, Scope scope, Clock clock, DeliveryConfig warehouse) {
        this.database = database;
        this.json = json;
        this.scope = scope;
        this.clock = clock;
        this.warehouse = warehouse;
    }

    Atlas atlas() {
        return Objects.requireNonNull(atlas, "the delivery tables are read at start");
    }

    // Early: the demo network quotes deliveries at start.
    void load(@Observes @Priority(1000) StartupEvent start) {
        reload();
    }

    void reload() {
        atlas = scope.network(() -> {
            try (var connection = database.getConnection()) {
                for (var table : ShippedTable.ALL) refresh(connection, table);
                return read(connection).atlas(warehouse.lat(), warehouse.lon());
            } catch (SQLException | JsonProcessingException failure) {
                throw new IllegalStateException("the delivery tables cannot be loaded", failure);
            }
        });
    }

    private void refresh(Connection connection, ShippedTable table) throws SQLException, JsonProcessingException {
        if (!newer(connection, table)) return;
        var rows = table.rows();
        var columns = List.copyOf(rows.get(0).keySet());
        execute(
                connection,
                table.key() == null ? "delete from " + table.name() : "update " + table.name() + " set listed = false");
        execute(connection, insert(table, columns), json.writeValueAsString(rows));
    }

    // The row of the file is also the lock between two replicas that start together.
    private boolean newer(Connection connection, ShippedTable table) throws SQLException {
        try (var mark = connection.prepareStatement("""
                insert into delivery_file as f (name, hash, loaded_at) values (?, ?, ?)
                on conflict (name) do update set hash = excluded.hash, loaded_at = excluded.loaded_at
                where f.hash <> excluded.hash""")) {
            mark.setString(1, table.name());
            mark.setString(2, table.hash());
            mark.setTimestamp(3, Timestamp.from(clock.instant()));
            return mark.executeUpdate() == 1;
        }
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

    private static AtlasRows read(Connection connection) throws SQLException {
        var tables = new HashMap<String, List<AtlasRows.Row>>();
        for (var table : ShippedTable.ALL) tables.put(table.name(), rows(connection, table));
        return new AtlasRows(tables);
    }

    private static List<AtlasRows.Row> rows(Connection connection, ShippedTable table) throws SQLException {
        var select = "select * from " + table.name() + (table.key() == null ? "" : " where listed") + " order by 1";
        try (var statement = connection.prepareStatement(select);
                var result = statement.executeQuery()) {
            var columns = result.getMetaData();
            var rows = new ArrayList<AtlasRows.Row>();
            while (result.next()) {
                Map<String, @Nullable String> fields = new HashMap<>();
                for (var i = 1; i <= columns.getColumnCount(); i++)
                    fields.put(columns.getColumnName(i), result.getString(i));
                rows.add(new AtlasRows.Row(fields));
            }
            return rows;
        }
    }
}
