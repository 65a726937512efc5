package dev.prilavok.office;

import dev.prilavok.cash.prepaid.Prepaid;
import dev.prilavok.kernel.Percent;
import dev.prilavok.order.Orders;
import dev.prilavok.order.PlacedOrder;
import dev.prilavok.payment.Payment;
import dev.prilavok.payment.Payments;
import dev.prilavok.payment.RefundState;
import dev.prilavok.payment.Settlements;
import dev.prilavok.payment.simulator.PaymentSimulator;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.ShopRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;

/** Demo orders that are paid online, at the acted provider's. */
@ApplicationScoped
class DemoOnline {
    static final String REFERENCE = "YK-1102";
    private static final Percent FEE = Percent.of("2.4");
    private static final String ACCOUNTANT = "accountant";

    private final DemoOrders orders;
    private final DemoParcels parcels;
    private final Orders book;
    private final Prepaid prepaid;
    private final Payments payments;
    private final Settlements settlements;
    private final PaymentSimulator provider;
    private final ShopRequest request;
    private final Scope scope;
    private final Clock clock;

    DemoOnline(
            DemoOrders orders,
            DemoParcels parcels,
            Orders book,
            Prepaid prepaid,
            Payments payments,
            Settlements settlements,
            PaymentSimulator provider,
            ShopRequest request,
            Scope scope,
            Clock clock) {
        this.orders = orders;
        this.parcels = parcels;
        this.book = book;
        this.prepaid = prepaid;
        this.payments = payments;
        this.settlements = settlements;
        this.provider = provider;
        this.request = request;
        this.scope = scope;
        this.clock = clock;
    }

    /** Two paid orders that are over: the first is kept, a part of the second comes back and so does its money. What the first brings. */
    Money delivered(Shop shop, int turn) {
        var kept = orders.placed(shop, turn);
        var payment = paid(shop, kept);
        parcels.tell(shop, kept, DemoParcels.Story.KEPT_ALL);
        var other = orders.placed(shop, turn + 1);
        paid(shop, other);
        parcels.tell(shop, other, DemoParcels.Story.KEPT_PART);
        // before the clock leaps on: a provider forgets after a day what it was asked
        Patience.until("the refund", () -> isPaidBack(shop, other));
        return passedOn(payment);
    }

    private boolean isPaidBack(Shop shop, PlacedOrder order) {
        var back = scope.shop(shop.id(), () -> payments.refundsOf(shop.id(), order.id()));
        return !back.isEmpty() && back.stream().allMatch(one -> one.state() == RefundState.PAID);
    }

    /** One order that is paid and packed, and one whose buyer has not paid yet. */
    void open(Shop shop, int turn) {
        var packed = orders.placed(shop, turn);
        paid(shop, packed);
        parcels.tell(shop, packed, DemoParcels.Story.READY);
        opened(shop, orders.placed(shop, turn + 1));
    }

    private Payment paid(Shop shop, PlacedOrder order) {
        var payment = opened(shop, order);
        provider.pay(Objects.requireNonNull(payment.payUrl()));
        payments.look(shop.id(), payment.id());
        return scope.shop(shop.id(), () -> payments.find(shop.id(), payment.id()));
    }

    private Payment opened(Shop shop, PlacedOrder placed) {
        var order =
                scope.shop(shop.id(), () -> book.byId(shop.id(), placed.id())).orElseThrow();
        var sum = scope.shop(shop.id(), () -> prepaid.toPay(order));
        var back = URI.create(request.absolute(shop, "/o/" + placed.statusToken() + "/pay"));
        return prepaid.start(order, sum, order.number().shown() + ", " + shop.name(), back, "buyer");
    }

    private Money passedOn(Payment payment) {
        var gross = payment.captured();
        var fee = FEE.of(gross);
        settlements.settle(
                new Settlements.Told(payment.provider(), REFERENCE, clock.instant(), ACCOUNTANT),
                List.of(new Settlements.Line(Objects.requireNonNull(payment.externalId()), gross, fee)));
        return gross.minus(fee);
    }
}
