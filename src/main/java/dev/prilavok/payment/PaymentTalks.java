package dev.prilavok.payment;

import dev.prilavok.payment.PaymentProvider.Charge;
import dev.prilavok.payment.PaymentProvider.Step;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What we say to a provider about one payment, and what its answers mean; a state never goes back. */
@ApplicationScoped
class PaymentTalks {
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 10;

    private final PaymentConfig config;
    private final Providers providers;
    private final PaymentRows rows;
    private final RefundTalks refundTalks;
    private final Event<PaymentCaptured> captured;
    private final Scope scope;
    private final Clock clock;

    PaymentTalks(
            PaymentConfig config,
            Providers providers,
            PaymentRows rows,
            RefundTalks refundTalks,
            Event<PaymentCaptured> captured,
            Scope scope,
            Clock clock) {
        this.config = config;
        this.providers = providers;
        this.rows = rows;
        this.refundTalks = refundTalks;
        this.captured = captured;
        this.scope = scope;
        this.clock = clock;
    }

    /** Asks what is next to be asked; outside any transaction. */
    void talk(ShopId shop, UUID id) {
        var now = clock.instant();
        var payment = scope.shop(shop, () -> rows.claim(shop, id, now, now.plus(LEASE)))
                .orElse(null);
        if (payment == null) return;
        var provider = providers.of(payment.provider()).orElse(null);
        if (provider == null) {
            putOff(payment, "NOT_CONFIGURED");
            return;
        }
        try {
            var told = ask(payment, provider);
            scope.shop(shop, () -> apply(shop, id, told));
        } catch (ProviderTrouble trouble) {
            putOff(payment, trouble.kind().name());
        } catch (ProviderRefused refused) {
            fail(payment, refused.words());
        }
    }

    private static Charge ask(Payment payment, PaymentProvider provider) {
        var external = payment.externalId();
        if (external == null)
            return provider.create(new PaymentProvider.Asked(
                    payment.id(),
                    payment.amount(),
                    payment.number(),
                    payment.description(),
                    payment.returnUrl(),
                    Locale.forLanguageTag(payment.locale())));
        var told = provider.read(external);
        return told.step() == Step.AUTHORIZED ? provider.capture(external, payment.id(), told.amount()) : told;
    }

    /** Believes a provider; in the scope of the shop. */
    boolean apply(ShopId shop, UUID id, Charge told) {
        var payment = rows.lock(shop, id).orElseThrow();
        var before = payment.state();
        if (before == PaymentState.CAPTURED) return false;
        var now = clock.instant();
        if (told.step() == Step.CAPTURED) {
            capture(payment, told, now);
            return true;
        }
        if (!before.isOpen()) return false;
        var state = state(told.step());
        rows.told(payment, state, told, now, state.isOpen() ? next(payment, now) : null);
        return state != before;
    }

    private void capture(Payment payment, Charge told, Instant now) {
        rows.told(payment, payment.state(), told, now, null);
        var at = told.at() == null ? now : told.at();
        rows.captured(payment, told.amount(), at, now);
        captured.fire(new PaymentCaptured(
                payment.shop(),
                payment.id(),
                payment.subject(),
                payment.number(),
                payment.provider(),
                told.amount(),
                at));
    }

    private static PaymentState state(Step step) {
        return switch (step) {
            case PENDING -> PaymentState.PENDING;
            case AUTHORIZED -> PaymentState.AUTHORIZED;
            case CAPTURED -> PaymentState.CAPTURED;
            case CANCELLED -> PaymentState.CANCELLED;
        };
    }

    private void putOff(Payment payment, String trouble) {
        var now = clock.instant();
        var next = next(payment, now);
        var state = next == null ? PaymentState.FAILED : payment.state();
        scope.shop(payment.shop(), () -> rows.putOff(payment, state, trouble, now, next));
    }

    private void fail(Payment payment, String words) {
        scope.shop(payment.shop(), () -> rows.putOff(payment, PaymentState.FAILED, words, clock.instant(), null));
    }

    // A payment that its buyer left alone is looked at more and more seldom, and given up after a day.
    private @Nullable Instant next(Payment payment, Instant now) {
        if (!now.isBefore(payment.createdAt().plus(config.payWithin()))) return null;
        var pause =
                config.firstPause().multipliedBy(1L << Math.min(Math.max(payment.attempts() - 1, 0), MOST_DOUBLINGS));
        return now.plus(pause.compareTo(config.longestPause()) > 0 ? config.longestPause() : pause);
    }

    void confirmed(Refund refund, String externalId, Instant at) {
        refundTalks.paid(refund, externalId, at);
    }

    void refused(Refund refund, String words) {
        refundTalks.refused(refund, words);
    }
}
