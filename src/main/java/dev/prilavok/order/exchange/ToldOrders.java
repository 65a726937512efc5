package dev.prilavok.order.exchange;

import dev.prilavok.kernel.Sql;
import dev.prilavok.order.OrderNumber;
import dev.prilavok.order.OrderState;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which orders 1C has heard of, and in which state. All methods run in network scope. */
@ApplicationScoped
class ToldOrders {
    /** Orders that 1C has not heard of as they are now; of an end it hears only where it has heard of the beginning. */
    private static final String DUE = """
            select o.shop_id, o.id, o.number, o.state, o.customer_id
            from orders o left join order_told t on t.shop_id = o.shop_id and t.order_id = o.id
            where t.told_state is distinct from o.state
                and (o.state = any(?) or t.told_state is not null and o.state in ('CANCELLED', 'EXPIRED'))
            order by o.id limit ?""";

    private final Sql sql;

    ToldOrders(Sql sql) {
        this.sql = sql;
    }

    /** An order and where it is. */
    record Found(ShopId shop, UUID id, OrderNumber number, OrderState state, UUID customer) {}

    List<Found> due(Collection<OrderState> states, int most) {
        return sql.list(
                DUE, ToldOrders::found, states.stream().map(OrderState::name).toArray(String[]::new), most);
    }

    Optional<Found> byId(UUID id) {
        return sql.one(
                "select shop_id, id, number, state, customer_id from orders where id = ?", ToldOrders::found, id);
    }

    Optional<Found> byNumber(ShopId shop, OrderNumber number) {
        return sql.one(
                "select shop_id, id, number, state, customer_id from orders where shop_id = ? and number = ?",
                ToldOrders::found,
                shop.value(),
                number.value());
    }

    void offered(Collection<Found> orders, UUID visit, Instant now) {
        sql.each(
                """
                insert into order_told (shop_id, order_id, visit, offered_state, offered_at) values (?, ?, ?, ?, ?)
                on conflict (shop_id, order_id) do update set visit = excluded.visit, offered_state = excluded.offered_state,
                    offered_at = excluded.offered_at""",
                orders.stream()
                        .map(order -> new Object[] {order.shop.value(), order.id, visit, order.state.name(), now})
                        .toList());
    }

    int kept(UUID visit, Instant now) {
        return sql.change(
                "update order_told set told_state = offered_state, told_at = ? where visit = ? and told_state is distinct from offered_state",
                now,
                visit);
    }

    /** 1C itself brought the order there, so it need not be told. */
    void knows(Found order, OrderState state, Instant now) {
        sql.change(
                "update order_told set told_state = ?, told_at = ? where shop_id = ? and order_id = ?",
                state.name(),
                now,
                order.shop.value(),
                order.id);
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                new ShopId(row.getObject("shop_id", UUID.class)),
                row.getObject("id", UUID.class),
                new OrderNumber(row.getString("number")),
                OrderState.valueOf(row.getString("state")),
                row.getObject("customer_id", UUID.class));
    }
}
