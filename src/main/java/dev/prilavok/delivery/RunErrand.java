package dev.prilavok.delivery;

import dev.prilavok.kernel.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Runs an errand when its time has come; the rounds take up what is left lying. */
@ApplicationScoped
class RunErrand implements Job<RunErrand.Payload> {
    /** The errand. */
    record Payload(UUID errand) {}

    private final Errands errands;

    RunErrand(Errands errands) {
        this.errands = errands;
    }

    @Override
    public Class<Payload> payload() {
        return Payload.class;
    }

    @Override
    public void run(Payload payload) {
        errands.start(payload.errand());
    }
}
