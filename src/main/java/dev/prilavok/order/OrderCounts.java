package dev.prilavok.order;

import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** How many orders there are, for figures that lead to their rows; of all shops in network scope, of one inside it. */
@ApplicationScoped
public class OrderCounts {
    private final Sql sql;

    OrderCounts(Sql sql) {
        this.sql = sql;
    }

    private record PerShop(ShopId shop, int orders) {}

    /** Orders placed in a span of time, from its beginning to before its end. */
    @Transactional
    public int placed(Instant from, Instant before) {
        return sql.list(
                        "select count(*) from orders where placed_at >= ? and placed_at < ?",
                        row -> row.getInt(1),
                        from,
                        before)
                .get(0);
    }

    /** Orders that are in a state now. */
    @Transactional
    public int in(OrderState state) {
        return sql.list("select count(*) from orders where state = ?", row -> row.getInt(1), state.name())
                .get(0);
    }

    /** Orders that are in a state now, by shop; shops without any are absent. */
    @Transactional
    public Map<ShopId, Integer> byShop(OrderState state) {
        return sql
                .list(
                        "select shop_id, count(*) from orders where state = ? group by shop_id",
                        row -> new PerShop(new ShopId(row.getObject(1, UUID.class)), row.getInt(2)),
                        state.name())
                .stream()
                .collect(Collectors.toMap(PerShop::shop, PerShop::orders));
    }
}
