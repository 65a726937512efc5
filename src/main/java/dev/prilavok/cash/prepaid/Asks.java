package dev.prilavok.cash.prepaid;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Sql;
import dev.prilavok.order.OrderState;
import dev.prilavok.order.OrderView;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;

/** The table of what was asked for ahead. */
@ApplicationScoped
class Asks {
    private final Sql sql;

    Asks(Sql sql) {
        this.sql = sql;
    }

    /** An order whose buyer was asked and did not pay. */
    record Overdue(ShopId shop, UUID order) {}

    void insert(ShopId shop, UUID order, Ask ask) {
        sql.change(
                """
                insert into prepay_ask (shop_id, order_id, currency, sum_minor, asked_at, until)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing""",
                shop.value(),
                order,
                ask.sum().getCurrencyUnit().getCode(),
                Moneys.minor(ask.sum()),
                ask.askedAt(),
                ask.until());
    }

    Optional<Ask> of(ShopId shop, UUID order) {
        return sql.one("select * from prepay_ask where shop_id = ? and order_id = ?", Asks::ask, shop.value(), order);
    }

    /** What an order waits for. */
    Optional<Ask> open(OrderView order) {
        return order.state() == OrderState.AWAITING_PREPAYMENT ? of(order.shop(), order.id()) : Optional.empty();
    }

    boolean isPaid(OrderView order) {
        return open(order)
                .filter(ask ->
                        !order.credit().isLessThan(ask.sum()) || order.due().isZero())
                .isPresent();
    }

    /** In the network's scope. */
    List<Overdue> overdue(Instant now, int limit) {
        return sql.list(
                """
                select a.shop_id, a.order_id from prepay_ask a join orders o on o.shop_id = a.shop_id and o.id = a.order_id
                where a.until <= ? and o.state = 'AWAITING_PREPAYMENT' order by a.until limit ?""",
                row -> new Overdue(new ShopId(row.getObject(1, UUID.class)), row.getObject(2, UUID.class)),
                now,
                limit);
    }

    private static Ask ask(ResultSet row) throws SQLException {
        return new Ask(
                Moneys.of(row.getLong("sum_minor"), CurrencyUnit.of(row.getString("currency"))),
                Sql.instant(row, "asked_at"),
                Sql.instant(row, "until"));
    }
}
