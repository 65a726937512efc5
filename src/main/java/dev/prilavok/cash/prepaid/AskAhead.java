package dev.prilavok.cash.prepaid;

import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.RecurringJob;
import dev.prilavok.kernel.Sql;
import dev.prilavok.order.OrderPlaced;
import dev.prilavok.order.OrderView;
import dev.prilavok.order.Orders;
import dev.prilavok.order.Prepaying;
import dev.prilavok.payment.Payments;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Asks for a part of the price when the shop's rule says so, and lets an order go whose buyer did not pay it in time. */
@ApplicationScoped
class AskAhead implements RecurringJob {
    private static final Logger LOG = Logger.getLogger(AskAhead.class);
    private static final int MOST = 100;
    static final String ASKED = "a part is asked for ahead by the rule of the shop";
    static final String NOT_PAID = "what was asked for ahead was not paid in time";

    private final PrepayRules rules;
    private final Asks asks;
    private final Prepaying prepaying;
    private final Payments payments;
    private final Orders orders;
    private final Sql sql;
    private final Scope scope;
    private final Clock clock;

    AskAhead(
            PrepayRules rules,
            Asks asks,
            Prepaying prepaying,
            Payments payments,
            Orders orders,
            Sql sql,
            Scope scope,
            Clock clock) {
        this.rules = rules;
        this.asks = asks;
        this.prepaying = prepaying;
        this.payments = payments;
        this.orders = orders;
        this.sql = sql;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(30);
    }

    // Nothing is asked of the database for a shop without a rule.
    void placed(@Observes OrderPlaced told) {
        var rule = rules.of(told.shop()).orElse(null);
        if (rule == null) return;
        var order = orders.byId(told.shop(), told.order()).orElseThrow(() -> new NotFound("order"));
        if (isToBeAsked(order, rule)) ask(order, rule);
    }

    private boolean isToBeAsked(OrderView order, PrepayRule rule) {
        return rule.isFor(order.due())
                && order.credit().isZero()
                && payments.takes(order.due().getCurrencyUnit())
                && (rule.refusals() == 0 || refusals(order) >= rule.refusals());
    }

    // Refused parcels of this phone in this shop since it last kept something.
    private int refusals(OrderView order) {
        return sql.one(
                        """
                        select count(*) from orders o join order_buyer b on b.shop_id = o.shop_id and b.order_id = o.id
                        where o.shop_id = ? and b.phone_key = ? and o.result = 'REFUSED' and o.placed_at > coalesce((
                            select max(k.placed_at) from orders k join order_buyer kb on kb.shop_id = k.shop_id and kb.order_id = k.id
                            where k.shop_id = o.shop_id and kb.phone_key = b.phone_key and k.result in ('KEPT_FULL', 'KEPT_PARTIAL')),
                            '-infinity')""",
                        row -> row.getInt(1),
                        order.shop().value(),
                        order.buyer().phone().hmacKey())
                .orElse(0);
    }

    private void ask(OrderView order, PrepayRule rule) {
        var now = clock.instant();
        asks.insert(
                order.shop(), order.id(), new Ask(rule.of(order.due()), now, now.plus(Duration.ofHours(rule.hours()))));
        prepaying.awaitPrepayment(order.shop(), order.id(), ASKED);
    }

    @Override
    public void run() {
        for (var overdue : scope.network(() -> asks.overdue(clock.instant(), MOST))) giveUp(overdue);
    }

    private void giveUp(Asks.Overdue overdue) {
        try {
            scope.shop(overdue.shop(), () -> prepaying.giveUp(overdue.shop(), overdue.order(), NOT_PAID));
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "order %s of shop %s was not let go", overdue.order(), overdue.shop());
        }
    }
}
