package dev.prilavok.stock;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sku;
import dev.prilavok.tenancy.Scope;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Goods for tests: every test has SKUs of its own. */
@ApplicationScoped
public class StockFixture {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Stock stock;
    private final Scope scope;
    private final AgroalDataSource database;

    StockFixture(Stock stock, Scope scope, AgroalDataSource database) {
        this.stock = stock;
        this.scope = scope;
        this.database = database;
    }

    /** A SKU of which the warehouse has just received so many. */
    public Sku received(int quantity) {
        var sku = new Sku("test-" + COUNT.incrementAndGet() + "-" + Ids.next());
        scope.network(() -> stock.receive(sku, quantity, "receipt of " + sku));
        return sku;
    }

    /** Where the units are now. */
    public StockLevel level(Sku sku) {
        return scope.network(() -> stock.levels(sku.value(), null, 1)).items().get(0);
    }

    /** How many SKUs break the equation that the audit view shows; never any. */
    public int broken() {
        return scope.network(() -> number("""
                select count(*) from stock_level where received <> available + held + shipped + sold + "returning" + quarantined
                    + written_off or least(available, held, shipped, sold, "returning", quarantined, written_off) < 0"""));
    }

    /** Units that holds name although the level does not know of them, or the other way round; never any. */
    public int unaccounted() {
        return scope.network(() -> number("""
                select count(*) from stock_level l
                where l.held <> (select coalesce(sum(h.quantity), 0) from stock_hold h where h.sku = l.sku)"""));
    }

    int number(String sql) {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static Holding of(UUID owner, @Nullable String holder, @Nullable Instant until, Object... skusAndQuantities) {
        return new Holding(owner, HoldPurpose.ORDER, holder, until, units(skusAndQuantities));
    }

    static SortedMap<Sku, Integer> units(Object... skusAndQuantities) {
        var units = new TreeMap<Sku, Integer>();
        var values = Arrays.asList(skusAndQuantities);
        for (var i = 0; i < values.size(); i += 2) units.put((Sku) values.get(i), (Integer) values.get(i + 1));
        return units;
    }
}
