package dev.prilavok.marketplace;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Gives each product the number that marketplaces know it by, once and for good. */
@ApplicationScoped
class FeedNumbers {
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended('feed-number', 0))";

    private static final String GIVE = """
            insert into feed_number (product_id, number)
            select id, (select coalesce(max(number), 0) from feed_number) + row_number() over ()
            from unnest(?) id where not exists (select 1 from feed_number n where n.product_id = id)""";

    private final AgroalDataSource database;

    FeedNumbers(AgroalDataSource database) {
        this.database = database;
    }

    @Transactional
    Map<UUID, Integer> of(Collection<UUID> products) {
        if (products.isEmpty()) return Map.of();
        try (var connection = database.getConnection()) {
            var known = read(connection, products);
            if (known.keySet().containsAll(products)) return known;
            give(connection, products);
            return read(connection, products);
        } catch (SQLException failure) {
            throw new IllegalStateException("numbers of products for feeds", failure);
        }
    }

    private static Map<UUID, Integer> read(Connection connection, Collection<UUID> products) throws SQLException {
        try (var select =
                connection.prepareStatement("select product_id, number from feed_number where product_id = any(?)")) {
            select.setArray(1, connection.createArrayOf("uuid", products.toArray()));
            try (var rows = select.executeQuery()) {
                var numbers = new HashMap<UUID, Integer>();
                while (rows.next()) numbers.put(rows.getObject(1, UUID.class), rows.getInt(2));
                return numbers;
            }
        }
    }

    private static void give(Connection connection, Collection<UUID> products) throws SQLException {
        try (var lock = connection.prepareStatement(LOCK);
                var insert = connection.prepareStatement(GIVE)) {
            lock.execute();
            insert.setArray(1, connection.createArrayOf("uuid", products.toArray()));
            insert.executeUpdate();
        }
    }
}
