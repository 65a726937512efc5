package dev.prilavok.cash.prepaid;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Texts;
import dev.prilavok.order.OrderView;
import dev.prilavok.payment.Payment;
import dev.prilavok.payment.Payments;
import dev.prilavok.payment.Refund;
import dev.prilavok.payment.RefundState;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Says on the cards of the consoles how an order is paid. */
@ApplicationScoped
public class PaidPanels {
    private final Prepaid prepaid;
    private final Payments payments;
    private final Shops shops;

    PaidPanels(Prepaid prepaid, Payments payments, Shops shops) {
        this.prepaid = prepaid;
        this.payments = payments;
        this.shops = shops;
    }

    /** @param link where the buyer of this order pays online, if he may */
    @Transactional
    public PaidPanel of(OrderView order, @Nullable String link, Locale locale) {
        var say = Texts.of(PaidMessages.class, locale);
        var mine = payments.of(order.shop(), order.id());
        var refunds = payments.refundsOf(order.shop(), order.id());
        return new PaidPanel(
                said(order, mine, refunds, say, locale),
                sums(order, mine, refunds, say, locale),
                prepaid.mayPay(order) ? link : null);
    }

    private List<String> said(
            OrderView order, List<Payment> mine, List<Refund> refunds, PaidMessages say, Locale locale) {
        var said = new ArrayList<String>();
        for (var refund : refunds)
            if (refund.state() == RefundState.UNKNOWN
                    || (refund.state() == RefundState.REFUSED && !isSentAgain(refund, refunds)))
                said.add(say.stuck(Moneys.shown(refund.amount(), locale)));
        prepaid.asked(order)
                .ifPresent(ask -> said.add(say.waits(
                        Moneys.shown(ask.sum(), locale),
                        DateTimeFormatter.ofPattern("d MMMM, HH:mm", locale)
                                .format(ask.until()
                                        .atZone(shops.get(order.shop()).zone())))));
        mine.stream()
                .filter(one -> one.state().isOpen() && !one.replaced())
                .forEach(one -> said.add(say.opened(Moneys.shown(one.amount(), locale))));
        if (mine.stream().anyMatch(one -> one.left().isPositive()))
            said.add(payments.isSettled(order.shop(), order.id()) ? say.settled() : say.notSettled());
        if (said.isEmpty() && mine.isEmpty() && order.due().isPositive())
            said.add(say.allAtTheDoor(Moneys.shown(order.due(), locale)));
        return said;
    }

    private static boolean isSentAgain(Refund refund, List<Refund> all) {
        return all.stream().anyMatch(other -> other.key().equals("again/" + refund.id()));
    }

    private static List<PaidPanel.Sum> sums(
            OrderView order, List<Payment> mine, List<Refund> refunds, PaidMessages say, Locale locale) {
        var sums = new ArrayList<PaidPanel.Sum>();
        var currency = order.due().getCurrencyUnit();
        var paid = Money.total(currency, mine.stream().map(Payment::captured).toList());
        if (paid.isZero()) return sums;
        var back = Money.total(currency, mine.stream().map(Payment::back).toList());
        sums.add(new PaidPanel.Sum(say.online(), Moneys.shown(paid, locale)));
        if (back.isPositive()) sums.add(new PaidPanel.Sum(say.back(), Moneys.shown(back, locale)));
        if (order.result() == null) {
            sums.add(new PaidPanel.Sum(say.rest(), Moneys.shown(order.due(), locale)));
            if (order.surplus().isPositive())
                sums.add(new PaidPanel.Sum(say.surplus(), Moneys.shown(order.surplus(), locale)));
        }
        return sums;
    }
}
