package dev.prilavok.storefront;

import dev.prilavok.cash.prepaid.Prepaid;
import dev.prilavok.kernel.Texts;
import dev.prilavok.order.OrderView;
import dev.prilavok.payment.Payment;
import dev.prilavok.payment.Payments;
import dev.prilavok.payment.Refund;
import dev.prilavok.payment.RefundState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Makes a status page say what was paid, what is to be paid and what comes back. */
@ApplicationScoped
class PayCorners {
    private final Prepaid prepaid;
    private final Payments payments;

    PayCorners(Prepaid prepaid, Payments payments) {
        this.prepaid = prepaid;
        this.payments = payments;
    }

    PayCorner of(OrderView order, Shown shown) {
        var say = Texts.of(PayMessages.class, shown.locale());
        var mine = prepaid.payments(order.shop(), order.id());
        var mayPay = prepaid.mayPay(order);
        var asked = asked(order, shown, say);
        return new PayCorner(
                said(order, mine, shown, say),
                asked,
                mayPay ? say.payNow(shown.money(prepaid.toPay(order))) : null,
                mayPay && asked == null && order.credit().isZero(),
                door(order, mine, shown, say));
    }

    private @Nullable String asked(OrderView order, Shown shown, PayMessages say) {
        return prepaid.asked(order)
                .map(ask -> ask.sum().isLessThan(order.due())
                        ? say.asked(shown.money(ask.sum()), shown.moment(ask.until()))
                        : say.askedWhole(shown.money(order.due()), shown.moment(ask.until())))
                .orElse(null);
    }

    private List<String> said(OrderView order, List<Payment> mine, Shown shown, PayMessages say) {
        var said = new ArrayList<String>();
        var captured = sum(order, mine, Payment::captured);
        if (captured.isPositive()) {
            said.add(say.paid(shown.money(captured)));
            if (!order.state().isFinished() && sum(order, mine, Payment::left).isPositive())
                said.add(order.due().isZero() ? say.nothingMore() : say.rest(shown.money(order.due())));
            for (var refund : payments.refundsOf(order.shop(), order.id())) said.add(back(refund, shown, say));
        }
        return said;
    }

    private static String back(Refund refund, Shown shown, PayMessages say) {
        var sum = shown.money(refund.amount());
        if (refund.state() == RefundState.PAID) return say.wentBack(sum);
        return refund.state().isOpen() ? say.goingBack(sum) : say.stuck(sum);
    }

    private @Nullable String door(OrderView order, List<Payment> mine, Shown shown, PayMessages say) {
        var left = sum(order, mine, Payment::left);
        return order.mayPayAtTheDoor() && left.isPositive() && !prepaid.wasAsked(order)
                ? say.doorHint(shown.money(left))
                : null;
    }

    private static Money sum(OrderView order, List<Payment> mine, Function<Payment, Money> part) {
        return Money.total(
                order.due().getCurrencyUnit(), mine.stream().map(part).toList());
    }
}
