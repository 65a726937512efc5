package dev.prilavok.returns;

import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Cursor;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Slice;
import dev.prilavok.kernel.Sql;
import dev.prilavok.order.OrderNumber;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Returns of a shop, or of all shops in the network's scope. */
@ApplicationScoped
public class ReturnLists {
    private final Sql sql;

    ReturnLists(Sql sql) {
        this.sql = sql;
    }

    /** A page of returns, the most urgent first. */
    @Transactional
    public Slice<ReturnRow> list(ReturnFilter filter) {
        var after = after(filter.cursor());
        var shop = filter.shop() == null ? null : filter.shop().value();
        var rows = sql.list(
                """
                select r.*, l.name as first_name, l.pieces from goods_return r cross join lateral (
                    select (array_agg(name || ', ' || size order by no))[1] as name, sum(quantity)::int as pieces from goods_return_line l
                    where l.shop_id = r.shop_id and l.return_id = r.id) l
                where (?::uuid is null or r.shop_id = ?) and (cardinality(?::text[]) = 0 or r.state = any (?))
                    and (?::timestamptz is null or r.refund_by < ?) and (?::timestamptz is null or (r.refund_by, r.id) > (?, ?))
                order by r.refund_by, r.id limit ?""",
                ReturnLists::row,
                shop,
                shop,
                states(filter),
                states(filter),
                filter.refundBefore(),
                filter.refundBefore(),
                after.at,
                after.at,
                after.id,
                filter.size() + 1);
        return Slice.of(rows, filter.size(), last -> Cursor.encode(last.refundBy(), last.id()));
    }

    /** How many returns wait for money or a word and run out of time before a moment. */
    @Transactional
    public int late(Instant before) {
        var states = List.of(ReturnState.values()).stream()
                .filter(ReturnState::hasClock)
                .map(Enum::name)
                .toArray(String[]::new);
        return sql.one(
                        "select count(*)::int from goods_return where state = any (?) and refund_by < ?",
                        row -> row.getInt(1),
                        states,
                        before)
                .orElse(0);
    }

    private static String[] states(ReturnFilter filter) {
        return filter.states().stream().map(Enum::name).toArray(String[]::new);
    }

    private record After(@Nullable Instant at, @Nullable UUID id) {}

    private static After after(@Nullable String cursor) {
        if (cursor == null) return new After(null, null);
        try {
            var parts = Cursor.decode(cursor, 2);
            return new After(Instant.parse(parts.get(0)), UUID.fromString(parts.get(1)));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw new BadRequest("cursor");
        }
    }

    private static ReturnRow row(ResultSet row) throws SQLException {
        var refund = row.getObject("refund_minor", Long.class);
        var currency = CurrencyUnit.of(row.getString("currency"));
        return new ReturnRow(
                new ShopId(row.getObject("shop_id", UUID.class)),
                row.getObject("id", UUID.class),
                row.getString("number"),
                new OrderNumber(row.getString("order_number")),
                ReturnKind.valueOf(row.getString("kind")),
                ReturnState.valueOf(row.getString("state")),
                Sql.instant(row, "requested_at"),
                Sql.instant(row, "refund_by"),
                row.getString("first_name"),
                row.getInt("pieces"),
                refund == null ? null : Moneys.of(refund, currency));
    }
}
