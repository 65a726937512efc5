package dev.prilavok.order;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Loads an order to move it, and writes the step with its history. */
@ApplicationScoped
class OrderSteps {
    /** State, history and the count of open orders change together; nothing does when the row has moved on. */
    private static final String STEP = """
            with moved as (
                update orders set state = ?, expires_at = case when ? then null else expires_at end
                where shop_id = ? and id = ? and state = ? returning shop_id, id
            ), closed as (
                delete from order_open p using moved m, order_buyer b
                where ? and b.shop_id = m.shop_id and b.order_id = m.id and p.phone_key = b.phone_key and p.order_id = m.id
            )
            insert into order_history (shop_id, order_id, id, at, from_state, to_state, actor_kind, actor_name, reason)
            select shop_id, id, ?, ?, ?, ?, ?, ?, ? from moved""";

    private final Sql sql;

    OrderSteps(Sql sql) {
        this.sql = sql;
    }

    /** An order that nobody confirmed in time. */
    record Overdue(ShopId shop, OrderNumber number, Instant since) {}

    Optional<Order> forStep(ShopId shop, OrderNumber number) {
        return sql.one(
                "select shop_id, id, number, state from orders where shop_id = ? and number = ? for no key update",
                OrderSteps::order,
                shop.value(),
                number.value());
    }

    Optional<Order> forStep(ShopId shop, UUID id) {
        return sql.one(
                "select shop_id, id, number, state from orders where shop_id = ? and id = ? for no key update",
                OrderSteps::order,
                shop.value(),
                id);
    }

    void fulfilment(ShopId shop, UUID order, FulfilmentStatus status) {
        sql.change("update orders set fulfilment_status = ? where shop_id = ? and id = ?", status, shop.value(), order);
    }

    void returned(ShopId shop, UUID order, ReturnStatus status) {
        sql.change("update orders set return_status = ? where shop_id = ? and id = ?", status, shop.value(), order);
    }

    void paid(ShopId shop, UUID order, PaymentStatus status) {
        sql.change("update orders set payment_status = ? where shop_id = ? and id = ?", status, shop.value(), order);
    }

    /** What changes after a statement is an adjustment of it, whatever the room that tells it knows. */
    void settled(ShopId shop, UUID order, SettlementStatus status) {
        sql.change("""
                update orders set settlement_status = case when settlement_status in ('ON_STATEMENT', 'PAID', 'ADJUSTED')
                    and ? in ('PENDING', 'AVAILABLE') then 'ADJUSTED' else ? end
                where shop_id = ? and id = ?""", status, status, shop.value(), order);
    }

    List<Completed> completed(@Nullable UUID after, int limit) {
        return sql.list(
                "select shop_id, id from orders where state = 'COMPLETED' and (?::uuid is null or id > ?) order by id limit ?",
                row -> new Completed(new ShopId(row.getObject("shop_id", UUID.class)), row.getObject("id", UUID.class)),
                after,
                after,
                limit);
    }

    SettlementStatus settlement(ShopId shop, UUID order) {
        return sql.one(
                        "select settlement_status from orders where shop_id = ? and id = ?",
                        row -> SettlementStatus.valueOf(row.getString(1)),
                        shop.value(),
                        order)
                .orElse(SettlementStatus.NOT_DUE);
    }

    /** Pieces that the warehouse does not have and the buyer goes without. */
    void shorten(ShopId shop, UUID order, int line, int pieces) {
        sql.change(
                "update order_line set quantity_cancelled = quantity_cancelled + ? where shop_id = ? and order_id = ? and no = ?",
                pieces,
                shop.value(),
                order,
                line);
    }

    /** What the order comes to without them. */
    void sums(ShopId shop, UUID order, LeftSums sums) {
        sql.change(
                "update orders set goods_minor = ?, due_min_minor = ?, due_minor = ? where shop_id = ? and id = ?",
                Moneys.minor(sums.goods()),
                Moneys.minor(sums.dueMin()),
                Moneys.minor(sums.due()),
                shop.value(),
                order);
    }

    void takenBack(ShopId shop, UUID order, int line, int pieces) {
        sql.change(
                "update order_line set quantity_returned = quantity_returned + ? where shop_id = ? and order_id = ? and no = ?",
                pieces,
                shop.value(),
                order,
                line);
    }

    void step(Order from, Order to, Actor actor, @Nullable String reason, Instant at) {
        var written = sql.change(
                STEP,
                to.state(),
                to.state() != OrderState.PLACED,
                from.shop().value(),
                from.id(),
                from.state(),
                to.state().isFinished(),
                Ids.next(),
                at,
                from.state(),
                to.state(),
                actor.kind(),
                actor.name(),
                reason);
        if (written != 1) throw new IllegalStateException("an order moved although its row was locked");
    }

    List<Overdue> overdue(Instant after, Instant now, int limit) {
        return sql.list(
                """
                select shop_id, number, expires_at from orders
                where state = 'PLACED' and expires_at > ? and expires_at <= ? order by expires_at limit ?""",
                row -> new Overdue(
                        new ShopId(row.getObject(1, UUID.class)),
                        new OrderNumber(row.getString(2)),
                        Sql.instant(row, "expires_at")),
                after,
                now,
                limit);
    }

    private static Order order(ResultSet row) throws SQLException {
        return new Order(
                new ShopId(row.getObject("shop_id", UUID.class)),
                row.getObject("id", UUID.class),
                new OrderNumber(row.getString("number")),
                OrderState.valueOf(row.getString("state")));
    }
}
