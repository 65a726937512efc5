package dev.prilavok.order;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.joda.money.Money;

/** Paying for an order before it comes. What is paid is the order's credit; the courier asks for the rest. */
@ApplicationScoped
public class Prepaying {
    private final OrderSteps steps;
    private final OrderReader reader;
    private final Orders orders;
    private final Sql sql;
    private final Clock clock;

    Prepaying(OrderSteps steps, OrderReader reader, Orders orders, Sql sql, Clock clock) {
        this.steps = steps;
        this.reader = reader;
        this.orders = orders;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Counts money that has come for an order towards what it costs.
     *
     * @return what of it was counted: nothing when the order can take no money any more, and never more than it still costs
     */
    @Transactional
    public Money paid(ShopId shop, UUID id, Money money) {
        var order = locked(shop, id);
        var none = Money.zero(money.getCurrencyUnit());
        if (!order.mayPrepay()) return none;
        var counted = money.isGreaterThan(order.due()) ? order.due() : money;
        credit(order, order.credit().plus(counted));
        return counted;
    }

    /** Counts money no more that goes back to the buyer before the order has come. */
    @Transactional
    public void unpaid(ShopId shop, UUID id, Money money) {
        var order = locked(shop, id);
        var left = order.credit().minus(money);
        credit(order, left.isNegative() ? Money.zero(money.getCurrencyUnit()) : left);
    }

    /** Asks for a part of the price before the order is confirmed. */
    @Transactional
    public void awaitPrepayment(ShopId shop, UUID id, String reason) {
        var order = steps.forStep(shop, id).orElseThrow(() -> new NotFound("order"));
        var system = Actor.system();
        steps.step(order, order.become(OrderState.AWAITING_PREPAYMENT, system), system, reason, clock.instant());
    }

    /** What was asked for is paid: the buyer has kept their word, and the order is confirmed. */
    @Transactional
    public void confirm(ShopId shop, UUID id, String provider) {
        var order = reader.byId(shop, id).orElseThrow(() -> new NotFound("order"));
        if (order.state() == OrderState.AWAITING_PREPAYMENT)
            orders.confirm(shop, order.number(), Actor.payment(provider));
    }

    /** What was asked for was not paid in time. */
    @Transactional
    public void giveUp(ShopId shop, UUID id, String reason) {
        var order = reader.byId(shop, id).orElseThrow(() -> new NotFound("order"));
        if (order.state() == OrderState.AWAITING_PREPAYMENT)
            orders.cancel(shop, order.number(), Actor.system(), reason);
    }

    private OrderView locked(ShopId shop, UUID id) {
        return steps.forStep(shop, id)
                .flatMap(locked -> reader.byId(shop, locked.id()))
                .orElseThrow(() -> new NotFound("order"));
    }

    private void credit(OrderView order, Money credit) {
        sql.change(
                "update orders set credit_minor = ? where shop_id = ? and id = ?",
                Moneys.minor(credit),
                order.shop().value(),
                order.id());
        var now = reader.byId(order.shop(), order.id()).orElseThrow();
        if (now.lines().stream().noneMatch(line -> line.left() > 0)) return;
        var sums = LeftSums.of(now);
        steps.sums(order.shop(), order.id(), sums);
        var isCovered = credit.isPositive() && sums.due().isZero();
        orders.paymentBecame(order.shop(), order.id(), isCovered ? PaymentStatus.PREPAID : PaymentStatus.COD_EXPECTED);
    }
}
