package dev.prilavok.social;

import dev.prilavok.kernel.RecurringJob;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** Clears away preview pictures that nobody has drawn anew for long; one that is still asked for is simply drawn again. */
@ApplicationScoped
class DropOldCards implements RecurringJob {
    private static final Duration KEPT = Duration.ofDays(60);

    private final CardFiles files;
    private final Clock clock;

    DropOldCards(CardFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    @Override
    public Duration every() {
        return Duration.ofHours(12);
    }

    @Override
    public void run() {
        files.dropOlderThan(clock.instant().minus(KEPT));
    }
}
