package dev.prilavok.kernel;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock that tests move; it runs on by itself from where it was put. */
@Mock
@ApplicationScoped
public class TestClock extends Clock {
    private volatile Duration ahead = Duration.ZERO;

    /** Moves time on. */
    public void passes(Duration time) {
        ahead = ahead.plus(time);
    }

    /** Puts the clock to a moment. */
    public void standsAt(Instant moment) {
        ahead = Duration.between(Instant.now(), moment);
    }

    /** Back to the time of day. */
    public void reset() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }
}
