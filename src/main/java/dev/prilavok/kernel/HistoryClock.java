package dev.prilavok.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of a history that is told again: it begins somewhere, is put forward from day to day and runs on by itself. */
@ApplicationScoped
@Typed(HistoryClock.class)
public class HistoryClock extends Clock {
    private volatile Duration behind = Duration.ZERO;
    private volatile boolean used;

    /** Whether this is the clock that everybody goes by. */
    public boolean isInUse() {
        return used;
    }

    void use() {
        used = true;
    }

    /** Begins at a moment, before anything of its history is written; or comes back to now, when it is told. */
    public void begins(Instant moment) {
        behind = Duration.between(moment, Instant.now());
    }

    /** Goes on to a moment, unless it is over already. */
    public void goesOnTo(Instant moment) {
        if (moment.isAfter(instant())) behind = Duration.between(moment, Instant.now());
    }

    @Override
    public Instant instant() {
        return Instant.now().minus(behind);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), behind.negated());
    }
}
