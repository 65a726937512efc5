package dev.prilavok.cash;

import dev.prilavok.kernel.NotFound;
import dev.prilavok.order.OrderView;
import dev.prilavok.order.Orders;
import dev.prilavok.order.PaymentStatus;
import dev.prilavok.order.ReturnStatus;
import dev.prilavok.returns.ReturnMoved;
import dev.prilavok.returns.ReturnState;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Tells orders where their money is: with us, or with the buyer again. */
@ApplicationScoped
class PaymentAxis {
    private static final Set<PaymentStatus> BACK = EnumSet.of(PaymentStatus.PARTIALLY_REFUNDED, PaymentStatus.REFUNDED);

    private final Orders orders;
    private final CodItems cod;

    PaymentAxis(Orders orders, CodItems cod) {
        this.orders = orders;
        this.cod = cod;
    }

    void remitted(@Observes CodRemitted told) {
        if (!BACK.contains(order(told.shop(), told.order()).payment()) && cod.isRemitted(told.shop(), told.order()))
            orders.paymentBecame(told.shop(), told.order(), PaymentStatus.COD_REMITTED);
    }

    void moved(@Observes ReturnMoved told) {
        if (told.to() != ReturnState.REFUNDED) return;
        var whole = order(told.shop(), told.order()).returned() == ReturnStatus.FULL;
        orders.paymentBecame(
                told.shop(), told.order(), whole ? PaymentStatus.REFUNDED : PaymentStatus.PARTIALLY_REFUNDED);
    }

    private OrderView order(ShopId shop, UUID id) {
        return orders.byId(shop, id).orElseThrow(() -> new NotFound("order"));
    }
}
