package dev.prilavok.delivery;

import dev.prilavok.kernel.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Starts to look into a fact right after it was kept. */
@ApplicationScoped
class ApplyCarrierFact implements Job<ApplyCarrierFact.Fact> {
    /** The fact. */
    record Fact(UUID fact) {}

    private final CarrierFacts facts;

    ApplyCarrierFact(CarrierFacts facts) {
        this.facts = facts;
    }

    @Override
    public Class<Fact> payload() {
        return Fact.class;
    }

    @Override
    public void run(Fact payload) {
        facts.start(payload.fact());
    }
}
