package dev.prilavok.cash.prepaid;

import dev.prilavok.kernel.Job;
import dev.prilavok.kernel.Jobs;
import dev.prilavok.order.Actor;
import dev.prilavok.payment.Payment;
import dev.prilavok.payment.Payments;
import dev.prilavok.payment.RefundKind;
import dev.prilavok.payment.RefundPaid;
import dev.prilavok.payment.RefundRefused;
import dev.prilavok.payment.RefundWish;
import dev.prilavok.returns.ReturnMoved;
import dev.prilavok.returns.ReturnState;
import dev.prilavok.returns.ReturnView;
import dev.prilavok.returns.Returns;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.joda.money.Money;

/**
 * Money for goods that came back, when they were paid online: it goes the way that it came. A large sum waits for the two persons who pay
 * any other large sum; their word sends it to the provider instead of the bank.
 */
@ApplicationScoped
class RefundReturn implements Job<RefundReturn.Due> {
    /** A return whose money is due. */
    record Due(UUID shop, UUID returned) {}

    private final Payments payments;
    private final Returns returns;
    private final Jobs jobs;
    private final Scope scope;

    RefundReturn(Payments payments, Returns returns, Jobs jobs, Scope scope) {
        this.payments = payments;
        this.returns = returns;
        this.jobs = jobs;
        this.scope = scope;
    }

    void moved(@Observes ReturnMoved told) {
        if (told.to() == ReturnState.REFUND_DUE && !wasRefused(told))
            jobs.schedule(
                    RefundReturn.class,
                    told.id().toString(),
                    new Due(told.shop().value(), told.id()));
        if (told.to() == ReturnState.REFUND_SENT)
            returns.find(told.shop(), told.id()).ifPresent(this::send);
    }

    // What the provider would not give back is paid by the bank.
    private boolean wasRefused(ReturnMoved told) {
        return !payments.refundsBecause(told.shop(), told.id()).isEmpty();
    }

    @Override
    public Class<Due> payload() {
        return Due.class;
    }

    @Override
    public void run(Due due) {
        var shop = new ShopId(due.shop());
        scope.shop(
                shop,
                () -> returns.find(shop, due.returned())
                        .filter(one -> one.state() == ReturnState.REFUND_DUE && covers(one))
                        .ifPresent(one -> returns.refundByProvider(shop, one.id(), provider(one))));
    }

    private boolean covers(ReturnView one) {
        var sum = sum(one);
        return sum.isPositive()
                && !payments.left(one.shop(), one.order(), one.currency()).isLessThan(sum);
    }

    private static Money sum(ReturnView one) {
        return one.money() == null ? Money.zero(one.currency()) : one.money().refund();
    }

    private String provider(ReturnView one) {
        return payments.of(one.shop(), one.order()).stream()
                .filter(payment -> payment.left().isPositive())
                .map(Payment::provider)
                .findFirst()
                .orElseThrow();
    }

    private void send(ReturnView one) {
        if (covers(one) && payments.refundsBecause(one.shop(), one.id()).isEmpty())
            payments.refund(
                    one.shop(),
                    one.order(),
                    new RefundWish("return/" + one.id(), RefundKind.RETURN, one.id(), sum(one), "system"));
    }

    void paid(@Observes RefundPaid told) {
        if (told.kind() == RefundKind.RETURN
                && returns.find(told.shop(), told.cause())
                        .filter(one -> one.state() == ReturnState.REFUND_SENT)
                        .isPresent()) returns.refunded(told.shop(), told.cause(), Actor.payment(told.provider()));
    }

    void refused(@Observes RefundRefused told) {
        if (told.kind() == RefundKind.RETURN
                && returns.find(told.shop(), told.cause())
                        .filter(one -> one.state() == ReturnState.REFUND_SENT)
                        .isPresent())
            returns.refundFailed(told.shop(), told.cause(), told.why(), Actor.payment("provider"));
    }
}
