package dev.prilavok.payment;

import dev.prilavok.payment.PaymentProvider.Back;
import dev.prilavok.payment.PaymentProvider.BackStep;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What we say to a provider about money that goes back. It is sent under one key as long as the provider remembers keys; after that nobody
 * sends it again, and a person finds out.
 */
@ApplicationScoped
class RefundTalks {
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 10;

    private final PaymentConfig config;
    private final Providers providers;
    private final PaymentRows payments;
    private final RefundRows rows;
    private final Event<RefundPaid> paid;
    private final Event<RefundRefused> refused;
    private final Scope scope;
    private final Clock clock;

    RefundTalks(
            PaymentConfig config,
            Providers providers,
            PaymentRows payments,
            RefundRows rows,
            Event<RefundPaid> paid,
            Event<RefundRefused> refused,
            Scope scope,
            Clock clock) {
        this.config = config;
        this.providers = providers;
        this.payments = payments;
        this.rows = rows;
        this.paid = paid;
        this.refused = refused;
        this.scope = scope;
        this.clock = clock;
    }

    private record Claimed(Refund refund, Payment payment) {}

    /** Sends a refund or asks how it stands; outside any transaction. */
    void talk(ShopId shop, UUID id) {
        var now = clock.instant();
        var claimed = scope.shop(
                shop,
                () -> rows.claim(shop, id, now, now.plus(LEASE))
                        .map(refund -> new Claimed(
                                refund, payments.find(shop, refund.payment()).orElseThrow()))
                        .orElse(null));
        if (claimed == null) return;
        var refund = claimed.refund;
        var provider = providers.of(claimed.payment.provider()).orElse(null);
        if (provider == null) {
            putOff(refund, "NOT_CONFIGURED");
            return;
        }
        if (refund.externalId() == null && isForgotten(refund, now)) {
            putOff(refund, "SILENT");
            return;
        }
        try {
            var told = ask(refund, claimed.payment, provider);
            scope.shop(shop, () -> apply(shop, id, told));
        } catch (ProviderTrouble trouble) {
            putOff(refund, trouble.kind().name());
        } catch (ProviderRefused no) {
            scope.shop(
                    shop,
                    () -> rows.lock(shop, id)
                            .filter(one -> one.state().isOpen())
                            .ifPresent(one -> refused(one, no.words())));
        }
    }

    private static Back ask(Refund refund, Payment payment, PaymentProvider provider) {
        var known = refund.externalId();
        if (known != null) return provider.readRefund(known);
        return provider.refund(new PaymentProvider.AskedBack(
                refund.id(), Objects.requireNonNull(payment.externalId()), refund.amount(), payment.description()));
    }

    /** Believes a provider; in the scope of the shop. */
    boolean apply(ShopId shop, UUID id, Back told) {
        var refund = rows.lock(shop, id).orElseThrow();
        if (!refund.state().isOpen()) return false;
        if (told.step() == BackStep.PAID) paid(refund, told.id(), told.at() == null ? clock.instant() : told.at());
        else if (told.step() == BackStep.REFUSED) refused(refund, told.why() == null ? "canceled" : told.why());
        else {
            var now = clock.instant();
            rows.told(refund, RefundState.PENDING, told.id(), null, null, now, next(refund, now));
            return refund.state() != RefundState.PENDING;
        }
        return true;
    }

    void paid(Refund refund, String externalId, Instant at) {
        rows.told(refund, RefundState.PAID, externalId, null, at, clock.instant(), null);
        var payment = payments.find(refund.shop(), refund.payment()).orElseThrow();
        paid.fire(new RefundPaid(
                refund.shop(),
                refund.id(),
                refund.payment(),
                refund.subject(),
                refund.cause(),
                refund.kind(),
                payment.provider(),
                refund.amount(),
                at));
    }

    /** The money is still ours, and somebody has to find another way. */
    void refused(Refund refund, String words) {
        rows.told(refund, RefundState.REFUSED, null, words, null, clock.instant(), null);
        payments.back(
                payments.lock(refund.shop(), refund.payment()).orElseThrow(),
                refund.amount().negated());
        refused.fire(new RefundRefused(
                refund.shop(), refund.id(), refund.subject(), refund.cause(), refund.kind(), refund.amount(), words));
    }

    private void putOff(Refund refund, String trouble) {
        var now = clock.instant();
        var isUnknown = refund.externalId() == null && isForgotten(refund, now);
        scope.shop(
                refund.shop(),
                () -> rows.lock(refund.shop(), refund.id())
                        .filter(one -> one.state().isOpen())
                        .ifPresent(one -> rows.told(
                                one,
                                isUnknown ? RefundState.UNKNOWN : one.state(),
                                null,
                                trouble,
                                null,
                                now,
                                isUnknown ? null : next(refund, now))));
    }

    private boolean isForgotten(Refund refund, Instant now) {
        return !now.isBefore(refund.requestedAt().plus(config.keysLive()));
    }

    private @Nullable Instant next(Refund refund, Instant now) {
        var pause =
                config.firstPause().multipliedBy(1L << Math.min(Math.max(refund.attempts() - 1, 0), MOST_DOUBLINGS));
        return now.plus(pause.compareTo(config.longestPause()) > 0 ? config.longestPause() : pause);
    }
}
