package dev.prilavok.order;

import dev.prilavok.customer.Phone;
import dev.prilavok.kernel.Cursor;
import dev.prilavok.kernel.Slice;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Lists of orders, newest first: ids are ordered by time, so the cursor is the last id seen. */
@ApplicationScoped
class OrderLists {
    private static final String ROWS = """
            select o.*, b.name as buyer_name, b.phone, l.first, l.lines, l.units
            from orders o
            join order_buyer b on b.shop_id = o.shop_id and b.order_id = o.id
            join lateral (
                select (array_agg(name order by no))[1] as first, count(*) as lines, sum(quantity) as units
                from order_line where shop_id = o.shop_id and order_id = o.id) l on true""";

    private final Sql sql;

    OrderLists(Sql sql) {
        this.sql = sql;
    }

    Slice<OrderRow> list(@Nullable ShopId shop, OrderFilter filter) {
        var where = new Where();
        if (shop != null) where.and("o.shop_id = ?", shop.value());
        if (filter.cursor() != null) where.and("o.id < ?", id(filter.cursor()));
        if (!filter.states().isEmpty())
            where.and(
                    "o.state = any (?)",
                    filter.states().stream().map(OrderState::name).toArray(String[]::new));
        if (filter.channel() != null) where.and("o.source_channel = ?", filter.channel());
        if (filter.placedFrom() != null) where.and("o.placed_at >= ?", filter.placedFrom());
        if (filter.placedBefore() != null) where.and("o.placed_at < ?", filter.placedBefore());
        if (filter.text() != null && !filter.text().isBlank())
            text(where, filter.text().strip());
        where.values.add(filter.size() + 1);
        var rows = sql.list(ROWS + where.sql + " order by o.id desc limit ?", OrderLists::row, where.values.toArray());
        return Slice.of(rows, filter.size(), last -> Cursor.encode(last.id()));
    }

    private static void text(Where where, String text) {
        if (OrderNumber.looksLike(text))
            where.and("o.number = ?", OrderNumber.parse(text).value());
        else
            where.and(
                    "b.name ilike '%' || replace(replace(replace(?, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'",
                    text);
    }

    private static UUID id(String cursor) {
        try {
            return UUID.fromString(Cursor.decode(cursor, 1).get(0));
        } catch (IllegalArgumentException noId) {
            throw new dev.prilavok.kernel.BadRequest("cursor");
        }
    }

    private static OrderRow row(ResultSet row) throws SQLException {
        var currency = CurrencyUnit.of(row.getString("currency"));
        return new OrderRow(
                new ShopId(row.getObject("shop_id", UUID.class)),
                row.getObject("id", UUID.class),
                new OrderNumber(row.getString("number")),
                OrderState.valueOf(row.getString("state")),
                OrderReader.result(row),
                Sql.instant(row, "placed_at"),
                Sql.instantOrNull(row, "expires_at"),
                row.getString("buyer_name"),
                new Phone(row.getString("phone")).masked(),
                row.getString("delivery_title"),
                row.getString("first"),
                row.getInt("lines"),
                row.getInt("units"),
                OrderReader.money(row, "goods_minor", currency),
                OrderReader.money(row, "due_minor", currency),
                OrderReader.source(row));
    }

    /** Conditions that were asked for, each with its bound value. */
    private static final class Where {
        private String sql = "";
        private final ArrayList<Object> values = new ArrayList<>();

        void and(String condition, Object value) {
            sql += (values.isEmpty() ? "\nwhere " : " and ") + condition;
            values.add(value);
        }
    }
}
