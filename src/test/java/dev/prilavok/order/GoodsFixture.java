package dev.prilavok.order;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Sku;
import dev.prilavok.stock.Stock;
import dev.prilavok.tenancy.Scope;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.joda.money.Money;

/** Goods that every shop lists, straight into the catalogue: how they get there is another room's test. */
@ApplicationScoped
public class GoodsFixture {
    private final Stock stock;
    private final Scope scope;
    private final AgroalDataSource database;

    GoodsFixture(Stock stock, Scope scope, AgroalDataSource database) {
        this.stock = stock;
        this.scope = scope;
        this.database = database;
    }

    /** A new SKU at a price, so many of it in the warehouse; wholesale is three fifths, the corridor a fifth down and up. */
    public Sku sold(Money price, int units) {
        return sold(price, units, 1, true).get(0);
    }

    /** A new SKU that may not be tried on. */
    public Sku soldWithoutTrial(Money price, int units) {
        return sold(price, units, 1, false).get(0);
    }

    /** Many SKUs of one price. */
    public List<Sku> sold(Money price, int units, int count, boolean trial) {
        return scope.network(() -> {
            var skus = IntStream.range(0, count)
                    .mapToObj(i -> new Sku("G-" + Ids.next()))
                    .toList();
            try (var connection = database.getConnection()) {
                var product = product(connection, trial);
                for (var sku : skus) variant(connection, product, sku);
                price(connection, skus, price);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
            for (var sku : skus) if (units > 0) stock.receive(sku, units, "receipt of " + sku);
            return skus;
        });
    }

    /** The wholesale list says another price from now on. */
    public void nowCosts(Sku sku, Money price) {
        scope.network(() -> {
            try (var connection = database.getConnection()) {
                price(connection, List.of(sku), price);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    private static UUID product(Connection connection, boolean trial) throws SQLException {
        var category = Ids.next();
        var product = Ids.next();
        run(connection, """
                insert into category (id, external_id, slug, name, kind, position)
                values (?, ?, ?, '{"ru": "Платья", "en": "Dresses"}', 'TOP', 0)""", category, category.toString(), category.toString());
        run(connection, """
                insert into product (id, external_id, slug, category_id, gender, age, season, name, description, composition, care,
                    vat_code, marked, trial_allowed, state, position, changed_at, words, letters)
                values (?, ?, ?, ?, 'WOMEN', 'ADULT', 'ALL', '{"ru": "Платье", "en": "Dress"}', '{}', '{}', '{}', 'STANDARD', false, ?,
                    'PUBLISHED', 0, now(), '', '')""", product, product.toString(), product.toString(), category, trial);
        return product;
    }

    private static void variant(Connection connection, UUID product, Sku sku) throws SQLException {
        run(connection, """
                insert into variant (sku, product_id, colour_key, colour, size, size_grid, size_rank, weight_grams, state, missing,
                    position, stock_told, seen)
                values (?, ?, 'blue', '{"ru": "синий", "en": "blue"}', 'M', 'INT', 3, 300, 'PUBLISHED', '{}', 0, 0, '{}')""", sku.value(), product);
    }

    private static void price(Connection connection, List<Sku> skus, Money price) throws SQLException {
        var version = Ids.next();
        var currency = price.getCurrencyUnit().getCode();
        run(connection, """
                insert into price_list_version (id, currency, number, code, created_at)
                select ?, ?, coalesce(max(number), 0) + 1, ?, now() from price_list_version where currency = ?""", version, currency, version.toString(), currency);
        var minor = Moneys.minor(price);
        for (var sku : skus)
            run(connection, """
                    insert into wholesale_price (sku, version_id, wholesale_minor, recommended_minor, floor_minor, ceiling_minor)
                    values (?, ?, ?, ?, ?, ?)""", sku.value(), version, minor * 3 / 5, minor, minor * 4 / 5, minor * 6 / 5);
        run(connection, "update price_list_version set valid_from = now() where id = ?", version);
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            var bound = new ArrayList<>(List.of(values));
            for (var i = 0; i < bound.size(); i++) statement.setObject(i + 1, bound.get(i));
            statement.executeUpdate();
        }
    }
}
