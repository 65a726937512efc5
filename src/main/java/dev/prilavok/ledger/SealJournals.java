package dev.prilavok.ledger;

import dev.prilavok.kernel.RecurringJob;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Seals committed journals, never in the transaction that writes them: a chain is one row that everybody would wait for. */
@ApplicationScoped
class SealJournals implements RecurringJob {
    private final Seals seals;

    SealJournals(Seals seals) {
        this.seals = seals;
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(20);
    }

    @Override
    public void run() {
        seals.seal();
    }
}
