package dev.prilavok.cash.discrepancies;

import dev.prilavok.identity.ErrandMessages;
import dev.prilavok.identity.Errands;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** What carriers' registers do not agree on with us. */
@ApplicationScoped
class DiscrepancyErrands implements Errands {
    private static final Duration LATE = Duration.ofDays(14);

    private final DiscrepancyRows rows;
    private final Clock clock;

    DiscrepancyErrands(DiscrepancyRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public String place() {
        return "discrepancies";
    }

    @Override
    public List<Errand> open(ErrandMessages say) {
        var now = clock.instant();
        return Errand.of(say.discrepancies(), rows.open(now), DiscrepancySight.HOME, rows.open(now.minus(LATE)) > 0);
    }
}
