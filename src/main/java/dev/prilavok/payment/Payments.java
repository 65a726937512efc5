package dev.prilavok.payment;

import dev.prilavok.kernel.Jobs;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Payments from buyers and money on its way back to them. What is paid for is somebody else's; here it is an id. */
@ApplicationScoped
public class Payments {
    private final Providers providers;
    private final PaymentRows rows;
    private final RefundRows refunds;
    private final PaymentTalks talks;
    private final Scope scope;
    private final Jobs jobs;
    private final Clock clock;

    Payments(
            Providers providers,
            PaymentRows rows,
            RefundRows refunds,
            PaymentTalks talks,
            Scope scope,
            Jobs jobs,
            Clock clock) {
        this.providers = providers;
        this.rows = rows;
        this.refunds = refunds;
        this.talks = talks;
        this.scope = scope;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Whether somebody takes this currency for us. */
    public boolean takes(CurrencyUnit currency) {
        return providers.taking(currency).isPresent();
    }

    /**
     * Opens a payment with the provider, or finds the one that is open for the same sum; outside any transaction, because the provider
     * is asked in between. A provider that does not answer leaves the payment waiting, and it is opened later.
     *
     * @throws PaymentRefused when nobody takes the currency, or when the provider said no
     */
    public Payment start(ShopId shop, PaymentWish wish) {
        var provider = providers.taking(wish.amount().getCurrencyUnit()).orElseThrow(PaymentRefused::noProvider);
        var opened = scope.shop(shop, () -> opened(shop, wish, provider.code()));
        if (opened.payUrl() == null) talks.talk(shop, opened.id());
        var now = scope.shop(shop, () -> rows.find(shop, opened.id())).orElseThrow();
        if (now.state() == PaymentState.FAILED) throw PaymentRefused.notOpened();
        return now;
    }

    private Payment opened(ShopId shop, PaymentWish wish, String provider) {
        rows.open(shop, wish.subject())
                .filter(open -> !open.amount().equals(wish.amount()))
                .ifPresent(open -> rows.replace(open, clock.instant()));
        rows.insert(shop, wish, provider, clock.instant());
        return rows.open(shop, wish.subject()).orElseThrow();
    }

    /** The payment that waits for its buyer. */
    @Transactional
    public Optional<Payment> waiting(ShopId shop, UUID subject) {
        return rows.of(shop, subject).stream()
                .filter(payment -> payment.state().isOpen() && !payment.replaced())
                .findFirst();
    }

    /** Asks the provider at once how a payment stands, for a buyer who has just come back; outside any transaction. */
    public void look(ShopId shop, UUID payment) {
        scope.shop(
                shop,
                () -> rows.find(shop, payment)
                        .filter(one -> one.state().isOpen())
                        .ifPresent(one -> rows.again(one, clock.instant())));
        talks.talk(shop, payment);
    }

    /** Every payment for something, the oldest first. */
    @Transactional
    public List<Payment> of(ShopId shop, UUID subject) {
        return rows.of(shop, subject);
    }

    /** Every refund of what was paid for something, the oldest first. */
    @Transactional
    public List<Refund> refundsOf(ShopId shop, UUID subject) {
        return refunds.of(shop, subject);
    }

    /** Refunds for this cause, the oldest first. */
    @Transactional
    public List<Refund> refundsBecause(ShopId shop, UUID cause) {
        return refunds.because(shop, cause);
    }

    /** What we have of payments for something and nobody asked back. */
    @Transactional
    public Money left(ShopId shop, UUID subject, CurrencyUnit currency) {
        return Money.total(
                currency, rows.of(shop, subject).stream().map(Payment::left).toList());
    }

    /** Whether everything that was paid for something has reached our account; also true when nothing was paid. */
    @Transactional
    public boolean isSettled(ShopId shop, UUID subject) {
        return rows.of(shop, subject).stream()
                .noneMatch(payment -> payment.left().isPositive() && payment.settledAt() == null);
    }

    /**
     * Asks for money back by the way that it came, of the latest payment first; the same key asks once. The provider is told after the
     * commit.
     *
     * @return what goes back of it: no more than we have
     */
    @Transactional
    public Money refund(ShopId shop, UUID subject, RefundWish wish) {
        var none = Money.zero(wish.amount().getCurrencyUnit());
        var payments = rows.lockAll(shop, subject);
        if (refunds.knows(shop, subject, wish.key())) return none;
        var wanted = wish.amount();
        for (var payment : payments) {
            var part = payment.left().isLessThan(wanted) ? payment.left() : wanted;
            if (!part.isPositive()) continue;
            refunds.insert(payment, wish, part, clock.instant()).ifPresent(id -> sendSoon(shop, id));
            rows.back(payment, part);
            wanted = wanted.minus(part);
        }
        return wish.amount().minus(wanted);
    }

    private void sendSoon(ShopId shop, UUID refund) {
        jobs.schedule(SendRefund.class, refund.toString(), new SendRefund.Sent(shop.value(), refund));
    }

    /** A payment and whether it is looked at again, when somebody says so. */
    @Transactional
    public Payment again(ShopId shop, UUID id) {
        var payment = find(shop, id);
        if (payment.state().isOpen()) rows.again(payment, clock.instant());
        return payment;
    }

    /**
     * Sends a refund once more that the provider would not make; under a key of its own, so that it is looked at anew.
     *
     * @throws PaymentRefused when it was made, is being made, or nobody knows whether it was
     */
    @Transactional
    public void refundAgain(ShopId shop, UUID id, String by) {
        var old = refunds.lock(shop, id).orElseThrow(() -> new NotFound("refund"));
        if (old.state() != RefundState.REFUSED) throw PaymentRefused.notNow();
        var key = "again/" + old.id();
        var sent = refund(shop, old.subject(), new RefundWish(key, old.kind(), old.cause(), old.amount(), by));
        if (sent.isZero()) throw PaymentRefused.notNow();
    }

    /**
     * A person found out at the provider's what became of a refund that nobody knew of.
     *
     * @param externalId the provider's name of it; absent when the provider knows of none, and the money is still ours
     * @throws PaymentRefused when everybody knows
     */
    @Transactional
    public void foundOut(ShopId shop, UUID id, Optional<String> externalId) {
        var refund = refunds.lock(shop, id).orElseThrow(() -> new NotFound("refund"));
        if (refund.state() != RefundState.UNKNOWN) throw PaymentRefused.notNow();
        if (externalId.isPresent()) talks.confirmed(refund, externalId.get(), clock.instant());
        else talks.refused(refund, "not found at the provider");
    }

    /** A payment by its id. */
    @Transactional
    public Payment find(ShopId shop, UUID id) {
        return rows.find(shop, id).orElseThrow(() -> new NotFound("payment"));
    }
}
