package dev.prilavok.cash.prepaid;

import dev.prilavok.order.OrderView;
import dev.prilavok.order.OrdersFixture;
import dev.prilavok.order.PlacedOrder;
import dev.prilavok.payment.Payment;
import dev.prilavok.payment.PaymentsFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.joda.money.Money;

/** A buyer who pays before the parcel comes. */
@ApplicationScoped
public class PrepaidFixture {
    private final Prepaid prepaid;
    private final OrdersFixture orders;
    private final PaymentsFixture payments;
    private final Scope scope;

    PrepaidFixture(Prepaid prepaid, OrdersFixture orders, PaymentsFixture payments, Scope scope) {
        this.prepaid = prepaid;
        this.orders = orders;
        this.payments = payments;
        this.scope = scope;
    }

    /** A payment that waits for its buyer. */
    public Payment opened(Shop shop, PlacedOrder order, Money sum) {
        return payments.opened(prepaid.start(
                orders.view(shop, order),
                sum,
                "Заказ " + order.number(),
                URI.create("http://localhost/o/" + order.statusToken() + "/pay"),
                "buyer"));
    }

    /** Paid, whole. */
    public Payment paid(Shop shop, PlacedOrder order) {
        return paid(shop, order, orders.view(shop, order).due());
    }

    public Payment paid(Shop shop, PlacedOrder order, Money sum) {
        var payment = opened(shop, order, sum);
        payments.pays(payment);
        return payments.now(payment);
    }

    public OrderView view(Shop shop, PlacedOrder order) {
        return orders.view(shop, order);
    }

    public Money payAtTheDoor(Shop shop, PlacedOrder order) {
        return scope.shop(shop.id(), () -> prepaid.payAtTheDoor(shop.id(), order.id(), "buyer"));
    }
}
