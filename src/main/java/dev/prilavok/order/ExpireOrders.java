package dev.prilavok.order;

import dev.prilavok.kernel.RecurringJob;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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

    // Batch after batch; one that fails is passed over and tried again in the next run.
    @Override
    public void run() {
        var after = Instant.EPOCH;
        List<OrderSteps.Overdue> batch;
        do {
            var since = after;
            batch = scope.network(() -> steps.overdue(since, clock.instant(), BATCH));
            batch.forEach(this::expire);
            if (!batch.isEmpty()) after = batch.get(batch.size() - 1).since();
        } while (batch.size() == BATCH);
    }

    private void expire(OrderSteps.Overdue overdue) {
        try {
            scope.shop(overdue.shop(), () -> orders.expire(overdue.shop(), overdue.number()));
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "order %s of shop %s did not expire", overdue.number(), overdue.shop());
        }
    }
}
