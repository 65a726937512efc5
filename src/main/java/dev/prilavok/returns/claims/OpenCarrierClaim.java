package dev.prilavok.returns.claims;

import dev.prilavok.kernel.Job;
import dev.prilavok.kernel.Jobs;
import dev.prilavok.order.LineOutcome;
import dev.prilavok.order.LineOutcomes;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

/** Opens a claim after an outcome said that something is gone; inside the outcome's transaction it costs one insert. */
@ApplicationScoped
class OpenCarrierClaim implements Job<OpenCarrierClaim.Payload> {
    /** Ids only. */
    record Payload(ShopId shop, UUID order, UUID parcel) {}

    private final CarrierClaims claims;
    private final Jobs jobs;
    private final Scope scope;

    OpenCarrierClaim(CarrierClaims claims, Jobs jobs, Scope scope) {
        this.claims = claims;
        this.jobs = jobs;
        this.scope = scope;
    }

    void on(@Observes LineOutcomes outcome) {
        if (outcome.pieces(LineOutcome.LOST) + outcome.pieces(LineOutcome.DAMAGED) == 0) return;
        jobs.schedule(
                OpenCarrierClaim.class,
                outcome.id().toString(),
                new Payload(outcome.shop(), outcome.order(), outcome.parcel()));
    }

    @Override
    public Class<Payload> payload() {
        return Payload.class;
    }

    @Override
    public void run(Payload payload) {
        scope.shop(payload.shop(), () -> claims.open(payload.shop(), payload.order(), payload.parcel()));
    }
}
