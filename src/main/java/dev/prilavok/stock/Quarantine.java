package dev.prilavok.stock;

import dev.prilavok.kernel.Cursor;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Slice;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** Units that were put aside until somebody decides. */
@ApplicationScoped
public class Quarantine {
    private final Sql sql;

    Quarantine(Sql sql) {
        this.sql = sql;
    }

    /** Units of a SKU that lie aside. */
    public record Aside(Sku sku, int units) {}

    /** By SKU, those of which something lies aside. */
    @Transactional
    public Slice<Aside> list(@Nullable String cursor, int size) {
        var rows = sql.list(
                "select sku, quarantined from stock_level where quarantined > 0 and sku > ? order by sku limit ?",
                row -> new Aside(new Sku(row.getString(1)), row.getInt(2)),
                cursor == null ? "" : Cursor.decode(cursor, 1).get(0),
                size + 1);
        return Slice.of(rows, size, last -> Cursor.encode(last.sku()));
    }
}
