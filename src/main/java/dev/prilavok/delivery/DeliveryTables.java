package dev.prilavok.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.prilavok.tenancy.Scope;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Keeps the delivery tables in step with the shipped files, and the atlas of them in memory. */
@ApplicationScoped
class DeliveryTables {
    /** The currency that most buyers type town names for. */
    private static final String USUAL_CURRENCY = "RUB";

    private final AgroalDataSource database;
    private final TableLoader loader;
    private final Scope scope;
    private final DeliveryConfig warehouse;
    private volatile CompletableFuture<Atlas> atlas = new CompletableFuture<>();

    DeliveryTables(AgroalDataSource database, TableLoader loader, Scope scope, DeliveryConfig warehouse) {
        this.database = database;
        this.loader = loader;
        this.scope = scope;
        this.warehouse = warehouse;
    }

    /** The tables as they were read last; waits while the first reading goes on. */
    Atlas atlas() {
        return atlas.join();
    }

    // Before the demo network, which quotes deliveries. Loading fails the start; reading and indexing go on beside it.
    void start(@Observes @Priority(1000) StartupEvent started) {
        load();
        atlas = CompletableFuture.supplyAsync(this::read, work -> new Thread(work, "delivery-tables").start());
    }

    void reload() {
        load();
        atlas = CompletableFuture.completedFuture(read());
    }

    private void load() {
        scope.network(() -> {
            try (var connection = database.getConnection()) {
                loader.load(connection);
            } catch (SQLException | JsonProcessingException failure) {
                throw new IllegalStateException("the delivery tables cannot be loaded", failure);
            }
        });
    }

    private Atlas read() {
        var read = scope.network(() -> {
            try (var connection = database.getConnection()) {
                return rows(connection).atlas(warehouse.lat(), warehouse.lon());
            } catch (SQLException failure) {
                throw new IllegalStateException("the delivery tables cannot be read", failure);
            }
        });
        read.suggest("", USUAL_CURRENCY, 1); // builds the index before somebody waits for it
        return read;
    }

    private static AtlasRows rows(Connection connection) throws SQLException {
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
