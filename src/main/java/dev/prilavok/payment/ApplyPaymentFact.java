package dev.prilavok.payment;

import dev.prilavok.kernel.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Looks into a fact right after it was kept. */
@ApplicationScoped
class ApplyPaymentFact implements Job<ApplyPaymentFact.Fact> {
    /** The fact. */
    record Fact(UUID fact) {}

    private final PaymentFacts facts;

    ApplyPaymentFact(PaymentFacts facts) {
        this.facts = facts;
    }

    @Override
    public Class<Fact> payload() {
        return Fact.class;
    }

    @Override
    public void run(Fact payload) {
        facts.look(payload.fact());
    }
}
