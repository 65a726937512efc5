package dev.prilavok.stock;

import dev.prilavok.kernel.Cursor;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Slice;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** SKUs that are running out: the warehouse has had them, and few are free to promise. */
@ApplicationScoped
public class StockAlarms {
    private final AgroalDataSource database;

    StockAlarms(AgroalDataSource database) {
        this.database = database;
    }

    /** A SKU that runs out. */
    public record Low(Sku sku, int available, int held) {}

    /** How many SKUs have at most so many units free. */
    @Transactional
    public int count(int atMost) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select count(*) from stock_level where available <= ?")) {
            select.setInt(1, atMost);
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException failure) {
            throw new StockFailure(failure);
        }
    }

    /** Those SKUs, the emptiest first. */
    @Transactional
    public Slice<Low> low(int atMost, @Nullable String cursor, int size) {
        var after = cursor == null ? java.util.List.of("-1", "") : Cursor.decode(cursor, 2);
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("""
                        select sku, available, held from stock_level where available <= ? and (available, sku) > (?, ?)
                        order by available, sku limit ?""")) {
            select.setInt(1, atMost);
            select.setInt(2, number(after.get(0)));
            select.setString(3, after.get(1));
            select.setInt(4, size + 1);
            try (var rows = select.executeQuery()) {
                var low = new ArrayList<Low>();
                while (rows.next()) low.add(new Low(new Sku(rows.getString(1)), rows.getInt(2), rows.getInt(3)));
                return Slice.of(low, size, last -> Cursor.encode(last.available(), last.sku()));
            }
        } catch (SQLException failure) {
            throw new StockFailure(failure);
        }
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notOurs) {
            throw new dev.prilavok.kernel.BadRequest("cursor");
        }
    }
}
