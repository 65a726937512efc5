package dev.prilavok.cash.prepaid;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.order.LineOutcomes;
import dev.prilavok.order.OrderCancelled;
import dev.prilavok.order.OrderExpired;
import dev.prilavok.order.OrderView;
import dev.prilavok.order.Orders;
import dev.prilavok.order.PaymentStatus;
import dev.prilavok.order.Prepaying;
import dev.prilavok.payment.Payment;
import dev.prilavok.payment.PaymentCaptured;
import dev.prilavok.payment.PaymentRefused;
import dev.prilavok.payment.PaymentSettled;
import dev.prilavok.payment.PaymentWish;
import dev.prilavok.payment.Payments;
import dev.prilavok.payment.Refund;
import dev.prilavok.payment.RefundKind;
import dev.prilavok.payment.RefundPaid;
import dev.prilavok.payment.RefundSettled;
import dev.prilavok.payment.RefundState;
import dev.prilavok.payment.RefundWish;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.Money;

/**
 * Orders and the money that was paid for them ahead. The same order goes from paying at the door to paying online and back until it is
 * dispatched; whatever was paid and is not needed goes back by the way that it came.
 */
@ApplicationScoped
public class Prepaid {
    private final Payments payments;
    private final Prepaying prepaying;
    private final Orders orders;
    private final PrepaidBooks books;
    private final Asks asks;
    private final Event<PrepaymentSettled> settled;
    private final Clock clock;

    Prepaid(
            Payments payments,
            Prepaying prepaying,
            Orders orders,
            PrepaidBooks books,
            Asks asks,
            Event<PrepaymentSettled> settled,
            Clock clock) {
        this.payments = payments;
        this.prepaying = prepaying;
        this.orders = orders;
        this.books = books;
        this.asks = asks;
        this.settled = settled;
        this.clock = clock;
    }

    /** Whether an order may be paid online now. */
    public boolean mayPay(OrderView order) {
        return order.mayPrepay() && payments.takes(order.due().getCurrencyUnit());
    }

    /** What is to be paid online now: the part that was asked for, else everything that is due. */
    @Transactional
    public Money toPay(OrderView order) {
        return asks.open(order)
                .map(ask -> ask.sum().minus(order.credit()))
                .filter(rest -> rest.isPositive() && rest.isLessThan(order.due()))
                .orElse(order.due());
    }

    /** The part of the price that has to be paid before the order is confirmed. */
    @Transactional
    public Optional<Ask> asked(OrderView order) {
        return asks.open(order);
    }

    /** Whether a part of the price was asked for ahead, paid or not. */
    @Transactional
    public boolean wasAsked(OrderView order) {
        return asks.of(order.shop(), order.id()).isPresent();
    }

    /**
     * Opens a payment for an order, or finds the one that is open; outside any transaction.
     *
     * @param description what the buyer reads at the provider's
     * @throws PaymentRefused when there is nothing to pay, or nobody to pay through
     */
    public Payment start(OrderView order, Money sum, String description, URI returnTo, String by) {
        if (!mayPay(order) || !sum.isPositive() || sum.isGreaterThan(order.due())) throw PaymentRefused.nothingToPay();
        return payments.start(
                order.shop(),
                new PaymentWish(order.id(), order.number().value(), sum, description, returnTo, order.locale(), by));
    }

    /**
     * The buyer would rather pay at the door: what was paid online goes back.
     *
     * @throws PaymentRefused when it is too late, or a part of the price has to be paid ahead
     */
    @Transactional
    public Money payAtTheDoor(ShopId shop, UUID id, String by) {
        var order = order(shop, id);
        var left = payments.left(shop, id, order.due().getCurrencyUnit());
        if (!order.mayPayAtTheDoor() || !left.isPositive() || asks.of(shop, id).isPresent())
            throw PaymentRefused.notNow();
        var change = Ids.next();
        var back = payments.refund(shop, id, new RefundWish("door/" + change, RefundKind.AT_THE_DOOR, id, left, by));
        prepaying.unpaid(shop, id, back);
        books.owedBack(shop, id, "PREPAID", change, "AT_THE_DOOR", back, clock.instant());
        return back;
    }

    // What the order cannot take any more goes back at once.
    void captured(@Observes PaymentCaptured told) {
        books.captured(told);
        var counted = prepaying.paid(told.shop(), told.subject(), told.money());
        var rest = told.money().minus(counted);
        if (rest.isPositive()) {
            var kind = counted.isZero() ? RefundKind.LATE : RefundKind.SURPLUS;
            books.owedBack(
                    told.shop(), told.subject(), PrepaidBooks.SOURCE, told.payment(), "LEFT_OVER", rest, told.at());
            payments.refund(
                    told.shop(),
                    told.subject(),
                    new RefundWish("left-over/" + told.payment(), kind, told.subject(), rest, told.provider()));
        }
        if (asks.isPaid(order(told.shop(), told.subject())))
            prepaying.confirm(told.shop(), told.subject(), told.provider());
    }

    void cancelled(@Observes OrderCancelled told) {
        giveBack(told.shop(), told.order());
    }

    void expired(@Observes OrderExpired told) {
        giveBack(told.shop(), told.order());
    }

    private void giveBack(ShopId shop, UUID id) {
        var mine = payments.of(shop, id);
        if (mine.isEmpty()) return;
        var left = payments.left(shop, id, mine.get(0).amount().getCurrencyUnit());
        if (!left.isPositive()) return;
        books.owedBack(shop, id, "PREPAID", id, "CANCELLED", left, clock.instant());
        payments.refund(shop, id, new RefundWish("cancelled", RefundKind.CANCELLED, id, left, "system"));
    }

    // The books of the outcome say that the surplus is the buyer's; here it is sent.
    void ended(@Observes LineOutcomes outcome) {
        if (payments.of(outcome.shop(), outcome.order()).isEmpty()) return;
        var order = order(outcome.shop(), outcome.order());
        var surplus = order.credit().minus(outcome.prepaid()).minus(surplusSent(order));
        if (!surplus.isPositive()) return;
        payments.refund(
                outcome.shop(),
                outcome.order(),
                new RefundWish("outcome/" + outcome.id(), RefundKind.SURPLUS, outcome.order(), surplus, "system"));
    }

    // A later truth about a parcel sends only what the truth before has not sent.
    private Money surplusSent(OrderView order) {
        return Money.total(
                order.due().getCurrencyUnit(),
                payments.refundsOf(order.shop(), order.id()).stream()
                        .filter(refund -> isOfAnOutcome(refund, order.id()))
                        .map(Refund::amount)
                        .toList());
    }

    private boolean isOfAnOutcome(Refund refund, UUID order) {
        return refund.kind() == RefundKind.SURPLUS
                && refund.cause().equals(order)
                && refund.key().startsWith("outcome/")
                && refund.state() != RefundState.REFUSED;
    }

    void paidBack(@Observes RefundPaid told) {
        books.paidBack(told);
        var left = payments.left(told.shop(), told.subject(), told.money().getCurrencyUnit());
        // of goods that came back the return itself says it, and an order that is paid at the door is as good as new
        if (told.kind() != RefundKind.AT_THE_DOOR && told.kind() != RefundKind.RETURN)
            orders.paymentBecame(
                    told.shop(),
                    told.subject(),
                    left.isZero() ? PaymentStatus.REFUNDED : PaymentStatus.PARTIALLY_REFUNDED);
    }

    void settled(@Observes PaymentSettled told) {
        books.settled(told);
        if (isSettled(told.shop(), told.subject()))
            settled.fire(new PrepaymentSettled(told.shop(), told.subject(), told.payment(), told.at()));
    }

    void withheld(@Observes RefundSettled told) {
        books.withheld(told);
    }

    /** Whether everything that was paid ahead for an order has reached our account; also true when nothing was. */
    @Transactional
    public boolean isSettled(ShopId shop, UUID order) {
        return payments.isSettled(shop, order);
    }

    /** Every payment of an order, the oldest first. */
    @Transactional
    public List<Payment> payments(ShopId shop, UUID order) {
        return payments.of(shop, order);
    }

    private OrderView order(ShopId shop, UUID id) {
        return orders.byId(shop, id).orElseThrow(() -> new NotFound("order"));
    }
}
