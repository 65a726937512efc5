package dev.prilavok.order;

import dev.prilavok.kernel.RecurringJob;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Lets go of orders that nobody confirmed in time, each in a transaction of its own shop. */
@ApplicationScoped
class ExpireOrders implements RecurringJob {
    private static final Logger LOG = Logger.getLogger(ExpireOrders.class);
    private static final int BATCH = 100;

    private final OrderSteps steps;
    private final Orders orders;
    private final Scope scope;
    private final Clock clock;

    ExpireOrders(OrderSteps steps, Orders orders, Scope scope, Clock clock) {
        this.steps = steps;
        this.orders = orders;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void run() {
        for (var overdue : scope.network(() -> steps.overdue(clock.instant(), BATCH))) {
            try {
                scope.shop(overdue.shop(), () -> orders.expire(overdue.shop(), overdue.number()));
            } catch (RuntimeException failure) {
                // one order that cannot expire must not keep the others from it
                LOG.errorf(failure, "order %s of shop %s did not expire", overdue.number(), overdue.shop());
            }
        }
    }
}
