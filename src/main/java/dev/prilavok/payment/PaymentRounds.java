package dev.prilavok.payment;

import dev.prilavok.kernel.RecurringJob;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Takes up what waits: payments nobody told us about, refunds without an answer, facts nobody looked into. */
@ApplicationScoped
class PaymentRounds implements RecurringJob {
    private static final Logger LOG = Logger.getLogger(PaymentRounds.class);
    private static final int MOST = 100;

    private final PaymentConfig config;
    private final PaymentRows payments;
    private final RefundRows refunds;
    private final PaymentFactRows facts;
    private final PaymentTalks talks;
    private final RefundTalks refundTalks;
    private final PaymentFacts desk;
    private final Scope scope;
    private final Clock clock;

    PaymentRounds(
            PaymentConfig config,
            PaymentRows payments,
            RefundRows refunds,
            PaymentFactRows facts,
            PaymentTalks talks,
            RefundTalks refundTalks,
            PaymentFacts desk,
            Scope scope,
            Clock clock) {
        this.config = config;
        this.payments = payments;
        this.refunds = refunds;
        this.facts = facts;
        this.talks = talks;
        this.refundTalks = refundTalks;
        this.desk = desk;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public Duration every() {
        return config.rounds();
    }

    @Override
    public void run() {
        for (var id : scope.network(() -> facts.due(clock.instant(), MOST))) quietly(() -> desk.look(id));
        for (var key : scope.network(() -> payments.due(clock.instant(), MOST)))
            quietly(() -> talks.talk(key.shop(), key.id()));
        for (var key : scope.network(() -> refunds.due(clock.instant(), MOST)))
            quietly(() -> refundTalks.talk(key.shop(), key.id()));
    }

    // One that breaks must not keep the others waiting; it is tried again after its lease.
    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOG.error("a payment could not be looked at", failure);
        }
    }
}
