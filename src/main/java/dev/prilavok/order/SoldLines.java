package dev.prilavok.order;

import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Cursor;
import dev.prilavok.kernel.Slice;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Lines that were sold while a product had a certain text, the latest first. */
@ApplicationScoped
class SoldLines {
    private static final String LINES = """
            select l.*, o.number, o.state, o.placed_at, o.currency
            from order_line l join orders o on o.shop_id = l.shop_id and o.id = l.order_id
            where l.product_id = ? and l.product_version = ?""";

    private final Sql sql;

    SoldLines(Sql sql) {
        this.sql = sql;
    }

    Slice<SoldLine> under(UUID product, int version, @Nullable String cursor, int size) {
        var values = new ArrayList<@Nullable Object>(List.of(product, version));
        var after = "";
        if (cursor != null) {
            after = " and (l.order_id, l.no) < (?, ?)";
            var keys = Cursor.decode(cursor, 2);
            try {
                values.add(UUID.fromString(keys.get(0)));
                values.add(Integer.parseInt(keys.get(1)));
            } catch (IllegalArgumentException forged) {
                throw new BadRequest("cursor");
            }
        }
        values.add(size + 1);
        var found = sql.list(
                LINES + after + " order by l.order_id desc, l.no desc limit ?", SoldLines::line, values.toArray());
        return Slice.of(found, size, last -> Cursor.encode(last.order(), last.no()));
    }

    private static SoldLine line(ResultSet row) throws SQLException {
        return new SoldLine(
                row.getObject("shop_id", UUID.class),
                row.getObject("order_id", UUID.class),
                row.getInt("no"),
                new OrderNumber(row.getString("number")),
                OrderState.valueOf(row.getString("state")),
                Sql.instant(row, "placed_at"),
                row.getString("sku"),
                row.getString("name"),
                row.getInt("quantity"),
                OrderReader.money(row, "total_minor", CurrencyUnit.of(row.getString("currency"))));
    }
}
