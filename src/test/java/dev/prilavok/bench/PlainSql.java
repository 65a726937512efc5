package dev.prilavok.bench;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.postgres.EmbeddedPostgresDriver;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Properties;

/** The references: an order as one would write it by hand in seven statements, and commits of one shared stock row. */
final class PlainSql {
    private static final String URL = "jdbc:embedded-postgresql:" + BenchProfile.DIRECTORY;

    private PlainSql() {}

    static void prepare(int skus) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            statement.execute("""
                    drop table if exists bench_event, bench_line, bench_order, bench_price, bench_stock;
                    create table bench_price (sku int primary key, retail bigint not null, wholesale bigint not null);
                    create table bench_stock (sku int primary key, available int not null check (available >= 0), held int not null);
                    create table bench_order (id uuid primary key, shop int not null, phone text not null, name text not null,
                        address text not null, total bigint not null, state text not null, placed_at timestamptz not null);
                    create table bench_line (order_id uuid not null references bench_order, no int not null, sku int not null,
                        quantity int not null, price bigint not null, wholesale bigint not null, primary key (order_id, no));
                    create table bench_event (id uuid primary key, order_id uuid not null, what text not null)""");
            statement.execute(
                    "insert into bench_price select i, 100000, 60000 from generate_series(0, " + skus + ") i");
            statement.execute("insert into bench_stock select i, 100000000, 0 from generate_series(0, " + skus + ") i");
        }
    }

    static Connection connect() throws SQLException {
        var user = new Properties();
        user.setProperty("user", "prilavok_owner");
        var connection = new EmbeddedPostgresDriver().connect(URL, user);
        if (connection == null) throw new IllegalStateException("no connection to the bench's server");
        connection.setAutoCommit(false);
        return connection;
    }

    /** Places orders of two lines. */
    static final class Orders implements Load.Client {
        private final Connection connection;
        private final PreparedStatement price;
        private final PreparedStatement order;
        private final PreparedStatement line;
        private final PreparedStatement event;
        private final PreparedStatement stock;
        private final int skus;

        Orders(int skus) {
            this.skus = skus;
            try {
                connection = connect();
                price = connection.prepareStatement(
                        "select sku, retail, wholesale from bench_price where sku in (?, ?)");
                order = connection.prepareStatement(
                        "insert into bench_order values (?, ?, ?, ?, ?, ?, 'PLACED', now())");
                line = connection.prepareStatement("insert into bench_line values (?, ?, ?, 1, ?, ?)");
                event = connection.prepareStatement("insert into bench_event values (?, ?, 'placed')");
                stock = connection.prepareStatement(
                        "update bench_stock set available = available - 1, held = held + 1 where sku = ? and available >= 1");
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }

        @Override
        public void work(int number) throws SQLException {
            var first = number * 2 % skus;
            price.setInt(1, first);
            price.setInt(2, first + 1);
            try (var rows = price.executeQuery()) {
                while (rows.next()) rows.getLong(2);
            }
            var id = Ids.next();
            order.setObject(1, id);
            order.setInt(2, number % 10);
            order.setString(3, "+7912" + number);
            order.setString(4, "Bench");
            order.setString(5, "Bench street, 5");
            order.setLong(6, 200_000);
            order.executeUpdate();
            for (var no = 0; no < 2; no++) {
                line.setObject(1, id);
                line.setInt(2, no);
                line.setInt(3, first + no);
                line.setLong(4, 100_000);
                line.setLong(5, 60_000);
                line.executeUpdate();
            }
            event.setObject(1, Ids.next());
            event.setObject(2, id);
            event.executeUpdate();
            for (var no = 0; no < 2; no++) {
                stock.setInt(1, first + no);
                if (stock.executeUpdate() != 1) throw new IllegalStateException("sold out");
            }
            connection.commit();
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    /** Takes one unit of one row and commits. */
    static final class OneRow implements Load.Client {
        private final Connection connection;
        private final PreparedStatement stock;

        OneRow() {
            try {
                connection = connect();
                stock = connection.prepareStatement(
                        "update bench_stock set available = available - 1, held = held + 1 where sku = 0 and available >= 1");
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }

        @Override
        public void work(int number) throws SQLException {
            stock.executeUpdate();
            connection.commit();
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
