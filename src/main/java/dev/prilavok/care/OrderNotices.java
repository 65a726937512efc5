package dev.prilavok.care;

import dev.prilavok.kernel.Jobs;
import dev.prilavok.messaging.Template;
import dev.prilavok.order.OrderCancelled;
import dev.prilavok.order.OrderConfirmed;
import dev.prilavok.order.OrderExpired;
import dev.prilavok.order.OrderPlaced;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

/** One notice for each real step of an order; inside the step's transaction it costs one insert. */
@ApplicationScoped
class OrderNotices {
    private final Jobs jobs;

    OrderNotices(Jobs jobs) {
        this.jobs = jobs;
    }

    void on(@Observes OrderPlaced placed) {
        tell(placed.shop(), placed.order(), Template.ORDER_PLACED);
    }

    void on(@Observes OrderConfirmed confirmed) {
        tell(confirmed.shop(), confirmed.order(), Template.ORDER_CONFIRMED);
    }

    void on(@Observes OrderCancelled cancelled) {
        tell(cancelled.shop(), cancelled.order(), Template.ORDER_CANCELLED);
    }

    void on(@Observes OrderExpired expired) {
        tell(expired.shop(), expired.order(), Template.ORDER_EXPIRED);
    }

    private void tell(ShopId shop, UUID order, Template what) {
        jobs.schedule(TellBuyer.class, what + " " + order, new TellBuyer.Payload(shop, order, what));
    }
}
