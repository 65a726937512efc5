package dev.prilavok.payment;

import dev.prilavok.kernel.Jobs;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Facts from providers: kept as they came, answered at once, believed only after the provider was asked. */
@ApplicationScoped
public class PaymentFacts {
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final int MOST_TRIES = 12;
    private static final int TRIES_OF_UNKNOWN = 5;

    private final PaymentFactRows facts;
    private final PaymentRows payments;
    private final RefundRows refunds;
    private final PaymentTalks talks;
    private final RefundTalks refundTalks;
    private final Providers providers;
    private final PaymentConfig config;
    private final Scope scope;
    private final Jobs jobs;
    private final Clock clock;

    PaymentFacts(
            PaymentFactRows facts,
            PaymentRows payments,
            RefundRows refunds,
            PaymentTalks talks,
            RefundTalks refundTalks,
            Providers providers,
            PaymentConfig config,
            Scope scope,
            Jobs jobs,
            Clock clock) {
        this.facts = facts;
        this.payments = payments;
        this.refunds = refunds;
        this.talks = talks;
        this.refundTalks = refundTalks;
        this.providers = providers;
        this.config = config;
        this.scope = scope;
        this.jobs = jobs;
        this.clock = clock;
    }

    private record Found(PaymentRows.Key key, UUID payment, boolean isNews, String answer) {}

    /** Keeps what a provider told about a payment; a job looks into it. */
    public void ofPayment(String provider, String eventId, String externalId, String payload) {
        keep(new PaymentFactRows.Arrival(provider, eventId, PaymentFact.Kind.PAYMENT, externalId, payload));
    }

    /** Keeps what a provider told about money that goes back; a job looks into it. */
    public void ofRefund(String provider, String eventId, String externalId, String payload) {
        keep(new PaymentFactRows.Arrival(provider, eventId, PaymentFact.Kind.REFUND, externalId, payload));
    }

    private void keep(PaymentFactRows.Arrival fact) {
        scope.network(() -> facts.insert(fact, clock.instant()).ifPresent(this::lookSoon));
    }

    private void lookSoon(UUID id) {
        jobs.schedule(ApplyPaymentFact.class, id.toString(), new ApplyPaymentFact.Fact(id));
    }

    /** Looks into a fact once more, when somebody says so. */
    boolean again(UUID id) {
        return scope.network(() -> facts.again(id, clock.instant()));
    }

    /** Looks into a fact; outside any transaction. */
    void look(UUID id) {
        var now = clock.instant();
        var fact = scope.network(() -> facts.claim(id, now, now.plus(LEASE))).orElse(null);
        if (fact == null) return;
        var provider = providers.of(fact.provider()).orElse(null);
        if (provider == null) {
            putOff(fact, "NOT_CONFIGURED");
            return;
        }
        try {
            var found = fact.kind() == PaymentFact.Kind.PAYMENT ? payment(fact, provider) : refund(fact, provider);
            if (found == null) unknown(fact);
            else settle(fact, found);
        } catch (ProviderTrouble trouble) {
            putOff(fact, trouble.kind().name());
        } catch (ProviderRefused nothingThere) {
            unknown(fact);
        } catch (RuntimeException broken) {
            putOff(fact, "BROKEN");
            throw broken;
        }
    }

    private @Nullable Found payment(PaymentFact fact, PaymentProvider provider) {
        var told = provider.read(fact.subject());
        var key = key(fact.provider(), told);
        if (key == null) return null;
        var isNews = scope.shop(key.shop(), () -> talks.apply(key.shop(), key.id(), told));
        if (told.step() == PaymentProvider.Step.AUTHORIZED) talks.talk(key.shop(), key.id());
        return new Found(key, key.id(), isNews, told.original());
    }

    // Its own name may not have reached us yet; then it is known by ours.
    private PaymentRows.@Nullable Key key(String provider, PaymentProvider.Charge told) {
        var ours = told.key();
        var named = scope.network(() -> payments.named(provider, told.id()));
        if (named.isEmpty() && ours != null) named = scope.network(() -> payments.named(ours));
        return named.orElse(null);
    }

    private @Nullable Found refund(PaymentFact fact, PaymentProvider provider) {
        var told = provider.readRefund(fact.subject());
        var key = scope.network(() -> refunds.named(fact.provider(), told.id())
                        .or(() -> refunds.unnamed(fact.provider(), told.payment(), told.amount())))
                .orElse(null);
        if (key == null) return null;
        var isNews = scope.shop(key.shop(), () -> refundTalks.apply(key.shop(), key.id(), told));
        var payment = scope.shop(key.shop(), () -> refunds.find(key.shop(), key.id()))
                .orElseThrow()
                .payment();
        return new Found(key, payment, isNews, told.original());
    }

    private void settle(PaymentFact fact, Found found) {
        scope.network(() -> facts.settle(
                fact.id(),
                found.isNews ? PaymentFact.State.APPLIED : PaymentFact.State.REPEATED,
                found.key.shop().value(),
                found.payment,
                found.answer,
                clock.instant()));
    }

    private void unknown(PaymentFact fact) {
        var next = fact.attempts() < TRIES_OF_UNKNOWN ? next(fact) : null;
        scope.network(() -> facts.putOff(fact.id(), PaymentFact.State.UNKNOWN, null, next));
    }

    private void putOff(PaymentFact fact, String trouble) {
        var isOver = fact.attempts() >= MOST_TRIES;
        scope.network(() -> facts.putOff(
                fact.id(),
                isOver ? PaymentFact.State.FAILED : PaymentFact.State.NEW,
                trouble,
                isOver ? null : next(fact)));
    }

    private Instant next(PaymentFact fact) {
        return clock.instant().plus(config.firstPause().multipliedBy(1L << Math.min(fact.attempts() - 1, MOST_TRIES)));
    }
}
