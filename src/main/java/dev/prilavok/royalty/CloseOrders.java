package dev.prilavok.royalty;

import dev.prilavok.kernel.RecurringJob;
import dev.prilavok.order.Completed;
import dev.prilavok.order.Orders;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Looks at completed orders of every shop and closes those of which nothing is open, each in a transaction of its own shop. */
@ApplicationScoped
class CloseOrders implements RecurringJob {
    private static final Logger LOG = Logger.getLogger(CloseOrders.class);
    private static final int BATCH = 200;

    private final Orders orders;
    private final Closing closing;
    private final Scope scope;
    private final Duration every;

    CloseOrders(
            Orders orders,
            Closing closing,
            Scope scope,
            @ConfigProperty(name = "prilavok.royalty.closing.every", defaultValue = "1H") Duration every) {
        this.orders = orders;
        this.closing = closing;
        this.scope = scope;
        this.every = every;
    }

    @Override
    public Duration every() {
        return every;
    }

    @Override
    public void run() {
        @Nullable UUID last = null;
        List<Completed> batch;
        do {
            var after = last;
            batch = scope.network(() -> orders.completed(after, BATCH));
            batch.forEach(this::close);
            if (!batch.isEmpty()) last = batch.get(batch.size() - 1).id();
        } while (batch.size() == BATCH);
    }

    // One that fails is passed over and looked at again in the next run.
    private void close(Completed order) {
        try {
            scope.shop(order.shop(), () -> closing.close(order.shop(), order.id()));
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "order %s of shop %s was not looked at", order.id(), order.shop());
        }
    }
}
