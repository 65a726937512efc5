package dev.prilavok.returns.buyer;

import dev.prilavok.kernel.Jobs;
import jakarta.enterprise.context.ApplicationScoped;

/** One notice for the answer to a claim. */
@ApplicationScoped
class ClaimNotices {
    private final Jobs jobs;

    ClaimNotices(Jobs jobs) {
        this.jobs = jobs;
    }

    void tell(BuyerClaim one) {
        jobs.schedule(TellOfClaim.class, one.id().toString(), new TellOfClaim.Payload(one.shop(), one.id()));
    }
}
