package dev.prilavok.fulfilment.picking;

import dev.prilavok.kernel.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Plans the parcels of a wave; a second run goes on where the first one stopped. */
@ApplicationScoped
class PlanWave implements Job<PlanWave.Wave> {
    record Wave(UUID wave) {}

    private final Waves waves;

    PlanWave(Waves waves) {
        this.waves = waves;
    }

    @Override
    public Class<Wave> payload() {
        return Wave.class;
    }

    @Override
    public void run(Wave wave) {
        waves.plan(wave.wave());
    }
}
